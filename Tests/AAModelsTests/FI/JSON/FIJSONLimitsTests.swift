import AACore
import AAModels
import Testing

@Suite("A limit on JSON")
struct FIJSONLimitsTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let within: String
        let beyond: String
        let limits: FILimits

        init(_ name: String, within: String, beyond: String, _ limits: FILimits) {
            (testDescription, self.within, self.beyond, self.limits) = (name, within, beyond, limits)
        }
    }

    private static func account(_ members: String) -> String { #"{"type": "deposit", "Summary": {\#(members)}}"# }

    static let rows: [Row] = [
        Row("on bytes", within: account(""), beyond: account(" "), FILimits(maximumBytes: account("").utf8.count)),
        Row(
            "on depth", within: account(#""a": {"b": {}}"#), beyond: account(#""a": {"b": {"c": {}}}"#),
            FILimits(maximumDepth: 4)),
        Row(
            "on depth, by lists in lists", within: account(#""a": [[{}]]"#), beyond: account(#""a": [[[{}]]]"#),
            FILimits(maximumDepth: 4)),
        Row(
            "on elements", within: account(#""a": [1, {}, [2]]"#), beyond: account(#""a": [1, {}, [2], null]"#),
            FILimits(maximumElements: 6)),
        Row(
            "on elements of all accounts together", within: "[\(account("")), \(account(""))]",
            beyond: "[\(account("")), \(account(#""a": {}"#))]", FILimits(maximumElements: 4)),
        Row(
            "on attributes", within: account(#""a": 1, "b": 2, "c": 3"#),
            beyond: account(#""a": 1, "b": 2, "c": 3, "d": 4"#),
            FILimits(maximumAttributes: 3)),
        Row(
            "on text", within: account(#""branch": "0123456789""#), beyond: account(#""branch": "0123456789A""#),
            FILimits(maximumTextLength: 10)),
        Row(
            "on text of a number", within: account(#""branch": 1234567890"#),
            beyond: account(#""branch": 12345678901"#),
            FILimits(maximumTextLength: 10)),
        Row(
            "on documents in strings of documents", within: wrapped(4), beyond: wrapped(5), FILimits()),
    ]

    private static func wrapped(_ count: Int) -> String {
        (0..<count).reduce(account("")) { text, _ in "{\"data\": \(FIJSONFixtures.string(text))}" }
    }

    @Test("has one error, and leaves what is just within it", arguments: rows)
    func limit(row: Row) {
        #expect(throws: Never.self) { try FIFixtures.read(row.within, limits: row.limits) }
        let error = #expect(throws: AAModelsError.self) { try FIFixtures.read(row.beyond, limits: row.limits) }
        #expect(error?.code == .limitExceeded)
    }

    static let attacks: [NamedText] = [
        NamedText("100,000 lists in each other", String(repeating: "[", count: 100_000)),
        NamedText("100,000 objects in each other", String(repeating: #"{"a":"#, count: 100_000)),
        NamedText("2,000,000 elements", "[" + String(repeating: "{},", count: 2_000_000) + "{}]"),
        NamedText("2,000,000 numbers", "[" + String(repeating: "1,", count: 2_000_000) + "1]"),
        NamedText("1,000,000 members", "{" + (0..<1_000_000).map { "\"\($0)\":1" }.joined(separator: ",") + "}"),
    ]

    @Test("ends at once what asks for too much", .timeLimit(.minutes(10)), arguments: attacks)
    func hostile(row: NamedText) {
        let error = #expect(throws: AAModelsError.self) { try FIFixtures.read(row.text) }
        #expect(error?.code == .limitExceeded)
    }

    @Test(
        "leaves many accounts deep inside a body to be read in time that grows with its length",
        .timeLimit(.minutes(10))
    )
    func deepBody() throws {
        let account = #"{"type": "deposit", "Summary": {}}"#
        let list = "[" + String(repeating: account + ",", count: 5_000) + account + "]"
        let text = String(repeating: #"{"a": "#, count: 100) + list + String(repeating: "}", count: 100)
        #expect(try FIFixtures.read(text).accounts.count == 5_001)
    }
}
