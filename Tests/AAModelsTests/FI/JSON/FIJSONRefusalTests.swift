import AACore
import AAModels
import Testing

@Suite("JSON with one thing wrong")
struct FIJSONRefusalTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        let code: AAModelsError.Code
        let column: Int?
        /// Whether recovering mode refuses it too.
        let inBothModes: Bool

        init(
            _ name: String, _ text: String, column: Int? = nil, _ code: AAModelsError.Code = .malformedDocument,
            inBothModes: Bool = true
        ) {
            (testDescription, self.text, self.column) = (name, text, column)
            (self.code, self.inBothModes) = (code, inBothModes)
        }
    }

    static let rows: [Row] = [
        Row("nothing in it", "{}", column: 1, .notFinancialInformation),
        Row("a number", "[1]", column: 1, .notFinancialInformation),
        Row("a text", #""CANARY""#, column: 1, .notFinancialInformation),
        Row("a session that is pending", #"{"fips": null, "status": "PENDING"}"#, column: 1, .notFinancialInformation),
        Row(
            "accounts without data", #"{"fips": [{"accounts": [{"linkRefNumber": "l", "data": null}]}]}"#, column: 1,
            .notFinancialInformation),
        Row(
            "an account that is not ready", #"{"data": [{"linkReferenceNumber": "l", "fiType": "DEPOSIT"}]}"#,
            column: 1,
            .notFinancialInformation),
        Row("no end", #"{"type": "deposit", "Summary": {}"#, column: 34),
        Row("something behind it", #"{"type": "deposit", "Summary": {}} x"#, column: 36),
        Row("a comma too many", #"{"type": "deposit", "Summary": {},}"#, column: 35),
        Row("a comment", #"{"type": "deposit", /* */ "Summary": {}}"#, column: 21),
        Row("text without quotes", #"{"type": deposit}"#, column: 10),
        Row("a number with a leading zero", #"{"type": "deposit", "Summary": {"currentBalance": 010}}"#, column: 52),
        Row("a control character", "{\"type\": \"de\u{0}posit\", \"Summary\": {}}", column: 13),
        Row("half of a surrogate pair", #"{"type": "\uD800", "Summary": {}}"#, column: 17),
        Row(
            "two members of one name", #"{"type": "deposit", "Summary": {"branch": "a", "branch": "b"}}"#, column: 49,
            inBothModes: false),
        Row(
            "one name written in two ways", #"{"type": "deposit", "Summary": {"branch": "a", "br\u0061nch": "b"}}"#,
            column: 49, inBothModes: false),
        Row(
            "two members of one name around the account", #"{"a": 1, "a": {"type": "deposit", "Summary": {}}}"#,
            column: 11, inBothModes: false),
        Row("base64", #"{"base64Data": "\#(base64)"}"#, column: 17, inBothModes: false),
        Row("base64 that breaks off", #"{"base64Data": "\#(base64.dropLast())"}"#, column: 17),
        Row("broken XML in a string", #"{"xml": "<Account type='deposit'><Summary></Account>"}"#, column: 34),
        Row("XML with a DTD in a string", #"{"xml": "<!DOCTYPE Account><Account/>"}"#, column: 1, .refusedConstruct),
        Row("broken JSON in a string", #"{"data": "{\"type\": \"deposit\", \"Summary\": }"}"#, column: 32),
        Row(
            "markup in a string that is no document", #"{"error": "<Accounts>none</Accounts>"}"#, column: 1,
            .notFinancialInformation),
    ]
    private static let base64: String = Base64.encode(Array(FIFixtures.v1.utf8))

    @Test("is refused, with the place", arguments: rows)
    func refused(row: Row) {
        for mode in [FIReader.Mode.strict, .recovering] where mode == .strict || row.inBothModes {
            let error = #expect(throws: AAModelsError.self, "\(mode)") { _ = try FIFixtures.read(row.text, mode) }
            #expect(error?.code == row.code, "\(mode)")
            #expect(error?.place?.column == row.column, "\(mode)")
            #expect(error?.description.contains("CANARY") == false)
        }
    }

    @Test("is read by recovering mode where that loses nothing", arguments: rows.filter { !$0.inBothModes })
    func recovered(row: Row) throws {
        let document = try FIFixtures.read(row.text)
        #expect(document.fiType == .deposit)
        #expect(!FIDiagnostic.Kind.repairs.isDisjoint(with: document.kinds))
    }

    @Test("keeps the second of two members in extra")
    func duplicates() throws {
        let text = #"{"type": "deposit", "Summary": {"branch": "a", "branch": "b"}, "Summary": {"branch": "c"}}"#
        let document = try FIFixtures.read(text)
        #expect(document.deposit?.summary?.branch == "a")
        #expect(document.deposit?.summary?.extra.attributes == [FIAttribute(name: "branch", value: "b")])
        #expect(document.deposit?.extra.elements.map { $0["branch"] } == ["c"])
        #expect(document.kinds == [.duplicateAttribute, .repeatedElement, .duplicateMember])
        let paths = ["Account/Summary/@branch", "Account/Summary", "Account/Summary"]
        #expect(document.diagnostics.map(\.path) == paths)
    }

    @Test("in UTF-16 is refused as that", arguments: [false, true])
    func wide(hasMark: Bool) {
        let units = (hasMark ? "\u{FEFF}" : "").utf16.map(\.self) + Array(FIJSONFixtures.account.utf16)
        for bytes in [
            units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
        ] {
            let error = #expect(throws: AAModelsError.self) { _ = try FIReader().read(bytes) }
            #expect(error?.code == .refusedConstruct)
        }
    }
}
