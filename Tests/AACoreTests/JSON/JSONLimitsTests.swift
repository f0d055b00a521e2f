import AACore
import Testing

@Suite("JSON limits")
struct JSONLimitsTests {
    private func nested(_ depth: Int, _ opening: String = "[", _ closing: String = "]") -> [UInt8] {
        Array((String(repeating: opening, count: depth) + "1" + String(repeating: closing, count: depth)).utf8)
    }

    @Test("documents nest as deep as the limit and no deeper")
    func depth() throws {
        #expect(try JSONDocument(nested(128)).root.array?.count == 1)
        let error = #expect(throws: AACoreError.self) { try JSONDocument(nested(129)) }
        #expect(error?.code == .limitExceeded)
        #expect(error?.place?.offset == 128)
        let objects = #expect(throws: AACoreError.self) { try JSONDocument(nested(129, #"{"a":"#, "}")) }
        #expect(objects?.code == .limitExceeded)
    }

    @Test("a document of nothing but openings costs no stack")
    func openings() {
        let bytes = [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
        #expect(#expect(throws: AACoreError.self) { try JSONDocument(bytes) }?.code == .limitExceeded)
    }

    @Test("containers beside each other are not deep")
    func siblings() throws {
        let bytes = Array("[\(Array(repeating: "[{}]", count: 1_000).joined(separator: ","))]".utf8)
        #expect(try JSONDocument(bytes, limits: JSONLimits(maximumDepth: 3)).root.array?.count == 1_000)
    }

    @Test("documents are as large as the limit and no larger")
    func size() throws {
        _ = try JSONDocument(Array("[10]".utf8), limits: JSONLimits(maximumBytes: 4))
        let error = #expect(throws: AACoreError.self) {
            try JSONDocument(Array("[100]".utf8), limits: JSONLimits(maximumBytes: 4))
        }
        #expect(error?.code == .limitExceeded)
    }
}
