import AACore
import AAModels
import Testing

@Suite("A limit")
struct FILimitsTests {
    private func refusal(_ text: String, _ limits: FILimits) -> AAModelsError? {
        #expect(throws: AAModelsError.self) { _ = try FIFixtures.read(text, limits: limits) }
    }

    @Test("on bytes refuses 200 MB at once, before it reads them")
    func bytes() {
        let error = #expect(throws: AAModelsError.self) {
            _ = try FIReader().read([UInt8](repeating: UInt8(ascii: "<"), count: 200 << 20))
        }
        #expect(error?.code == .limitExceeded)
        let text = FIFixtures.account()
        #expect(throws: Never.self) { try FIFixtures.read(text, limits: FILimits(maximumBytes: text.utf8.count)) }
        #expect(refusal(text, FILimits(maximumBytes: text.utf8.count - 1))?.code == .limitExceeded)
    }

    @Test("on depth is reached by elements inside each other", arguments: [64, 100_000])
    func depth(count: Int) throws {
        let deep = String(repeating: "<a>", count: count)
        let error = refusal(FIFixtures.account("", deep), FILimits(maximumDepth: 64))
        #expect(error?.code == .limitExceeded)
        #expect(error?.place != nil)
    }

    @Test("on depth is never more than can be printed and written again")
    func deepest() throws {
        let text = FIFixtures.account(
            "", String(repeating: "<a>", count: 511) + String(repeating: "</a>", count: 511))
        let document = try FIFixtures.read(text, limits: FILimits(maximumDepth: .max))
        #expect(document.jsonText.contains(#""a":[{"a":[{"a":"#))
        let account = try #require(document.deposit)
        #expect(!DepositXMLWriter(generation: .v1).write(account).isEmpty)
        let deeper = FIFixtures.account("", String(repeating: "<a>", count: 512))
        #expect(refusal(deeper, FILimits(maximumDepth: .max))?.code == .limitExceeded)
    }

    @Test("on depth leaves what is just within it")
    func depthWithin() throws {
        let text = FIFixtures.account(
            "", String(repeating: "<a>", count: 63) + String(repeating: "</a>", count: 63))
        #expect(throws: Never.self) { try FIFixtures.read(text) }
        #expect(refusal(text, FILimits(maximumDepth: 63))?.code == .limitExceeded)
    }

    @Test("on elements is reached by all of them together")
    func elements() throws {
        let text = FIFixtures.account("", "<Summary/><a><b/></a>")
        #expect(throws: Never.self) { try FIFixtures.read(text, limits: FILimits(maximumElements: 4)) }
        #expect(refusal(text, FILimits(maximumElements: 3))?.code == .limitExceeded)
    }

    @Test("on attributes holds for namespaces inside each other")
    func namespaces() throws {
        let text = FIFixtures.account("xmlns:a='a'", "<a xmlns:b='b'><b xmlns:c='c'/></a><a xmlns:d='d'/>")
        #expect(throws: Never.self) { try FIFixtures.read(text, limits: FILimits(maximumAttributes: 4)) }
        #expect(refusal(text, FILimits(maximumAttributes: 3))?.code == .limitExceeded)
    }

    @Test("on attributes is reached by one element's")
    func attributes() throws {
        let attributes = (0..<256).map { "a\($0)='1'" }.joined(separator: " ")
        let text = FIFixtures.account("", "<a \(attributes)/>")
        #expect(throws: Never.self) { try FIFixtures.read(text) }
        let error = refusal(FIFixtures.account("", "<a \(attributes) b='1'/>"), FILimits())
        #expect(error?.code == .limitExceeded)
    }

    @Test("on text is reached by a value and by text between elements")
    func text() throws {
        let text = String(repeating: "x", count: 100)
        let limits = FILimits(maximumTextLength: 100)
        #expect(throws: Never.self) {
            try FIFixtures.read(FIFixtures.transaction("narration='\(text)'"), limits: limits)
        }
        for over in [
            FIFixtures.transaction("narration='\(text)x'"), FIFixtures.transaction("narration=\(text)x"),
            FIFixtures.transaction("", text + "x"), FIFixtures.transaction("", "<![CDATA[\(text)x]]>"),
            FIFixtures.account("", "<\(text)x/>"), FIFixtures.account("\(text)x=''"), "<Account a='\(text)x",
        ] {
            #expect(refusal(over, limits)?.code == .limitExceeded)
        }
    }

    @Test("on diagnostics holds for what is repaired in one tag")
    func repairs() throws {
        let limits = FILimits(maximumDiagnostics: 10)
        let text = FIFixtures.account("", "<Summary branch='" + String(repeating: "&", count: 30) + "'/>")
        let document = try FIFixtures.read(text, limits: limits)
        #expect(document.kinds == Array(repeating: .rawAmpersand, count: 10) + [.diagnosticsCut])
        #expect(document.diagnostics.last?.action == "20 more findings are not listed")
        let none = try FIFixtures.read(text, limits: FILimits(maximumDiagnostics: 0))
        #expect(none.diagnostics.map(\.action) == ["30 more findings are not listed"])
    }

    @Test("on diagnostics ends the list with one that says so, which is a finding of its own")
    func diagnostics() throws {
        let rows = String(repeating: "<Transaction narration='x '/>", count: 12)
        let document = try FIFixtures.read(
            FIFixtures.account("", "<Transactions>\(rows)</Transactions>"), limits: FILimits(maximumDiagnostics: 10))
        #expect(document.diagnostics.count == 11)
        #expect(document.kinds.last == .diagnosticsCut)
        #expect(document.diagnostics.last?.action == "2 more findings are not listed")
        #expect(document.deposit?.transactions?.rows.count == 12)
        #expect(throws: AAModelsError.self) { try document.checking([.twoDigitYear]) }
    }
}
