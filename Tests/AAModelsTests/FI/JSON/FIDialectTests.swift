import AACore
import AAModels
import Testing

@Suite("An account in JSON")
struct FIDialectTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        let dialect: FIDialect
        /// Whether the dialect has all that the XML has at the account itself.
        var isWhole = true

        init(_ name: String, _ text: String, _ dialect: FIDialect, isWhole: Bool = true) {
            (testDescription, self.text, self.dialect, self.isWhole) = (name, text, dialect, isWhole)
        }
    }

    static let rows: [Row] = [
        Row("ReBIT's names", FIJSONFixtures.account, .json),
        Row("ReBIT's names in a string", FIJSONFixtures.string(FIJSONFixtures.account), .json),
        Row("an account that is named", "{\"Account\": \(FIJSONFixtures.account)}", .json),
        Row("a list of one", "[\(FIJSONFixtures.account)]", .json),
        Row("Setu v2", #"{"fips": [{"accounts": [{"data": {"account": \#(FIJSONFixtures.setu)}}]}]}"#, .setu),
        Row("Setu v1", #"{"Payload": [{"data": [{"decryptedFI": {"account": \#(FIJSONFixtures.setu)}}]}]}"#, .setu),
        Row(
            "Setu's webhook", #"{"fiData": [{"data": [{"decryptedFI": {"account": \#(FIJSONFixtures.setu)}}]}]}"#, .setu
        ),
        Row("Setu's insights", #"[{"account": \#(FIJSONFixtures.setu)}]"#, .setu),
        Row("Finvu", #"{"header": {}, "body": [{"fiObjects": [\#(FIJSONFixtures.finvu)]}]}"#, .finvu),
        Row("Finvu in a wrapper", #"{"result": {"body": [{"fiObjects": [\#(FIJSONFixtures.finvu)]}]}}"#, .finvu),
        Row("Finvu, XML in a string", #"{"body": [{"fiObjects": [\#(xml)]}]}"#, .xml),
        Row("MoneyOne", #"{"ver": "1.21.0", "data": [\#(FIJSONFixtures.moneyOne)]}"#, .moneyOne, isWhole: false),
        Row("Unaport", FIJSONFixtures.unaport, .unaport, isWhole: false),
        Row("Rahasya, XML", #"{"base64Data": "\#(base64(FIFixtures.v1))", "errorInfo": null}"#, .xml),
        Row("Rahasya, JSON", #"{"base64Data": "\#(base64(FIJSONFixtures.account))"}"#, .json),
        Row("XML in Setu's body", #"{"fips": [{"accounts": [{"data": {"xml": \#(xml)}}]}]}"#, .xml),
        Row("JSON in base64", base64(FIJSONFixtures.account), .json),
        Row("blanks and a byte order mark before it", "\u{FEFF} \n\(FIJSONFixtures.account)", .json),
    ]

    private static let xml: String = FIJSONFixtures.string(FIFixtures.v1)
    private static func base64(_ text: String) -> String { Base64.encode(Array(text.utf8)) }

    @Test("has the same values as in XML", arguments: rows)
    func equal(row: Row) throws {
        let expected = try #require(try FIFixtures.read(FIFixtures.v1).deposit)
        let document = try FIFixtures.read(row.text)
        #expect(document.account.origin.dialect == row.dialect)
        #expect(document.accounts.count == 1)
        #expect(document.fiType == .deposit)
        #expect(document.generation == .v1)
        let account = try #require(document.deposit)
        #expect(account.holders == expected.holders)
        #expect(account.summary == expected.summary)
        #expect(account.transactions?.rows == expected.transactions?.rows)
        #expect(account.maskedAccountNumber == expected.maskedAccountNumber)
        if row.isWhole { #expect(account == expected) }
        let known: Set<FIDiagnostic.Kind> = [.textWrapper, .base64Wrapper, .byteOrderMark]
        #expect(document.kinds.allSatisfy(known.contains))
    }

    @Test("has the same values as in XML of 2.0.0", arguments: ["PendingTxns", "pendingTxns"])
    func v2(name: String) throws {
        let json = """
            {"linkedAccRef": "r", "version": "2.0.0", "type": "deposit", "Summary": {"accountSubType": "CURRENT",
             "\(name)": {"PendingTxn": [{"transactionType": "CREDIT", "amount": 1}, {"amount": 2.50}]}},
             "Transactions": {"Transaction": {"amount": 10, "transactionalBalance": "-10.50"}}}
            """
        let xml = FIFixtures.account(
            #"linkedAccRef="r" version="2.0.0""#,
            """
            <Summary accountSubType="CURRENT"><PendingTxns><PendingTxn transactionType="CREDIT" amount="1"/>\
            <PendingTxn amount="2.50"/></PendingTxns></Summary>\
            <Transactions><Transaction amount="10" transactionalBalance="-10.50"/></Transactions>
            """)
        let document = try FIFixtures.read(json)
        #expect(document.deposit == (try FIFixtures.read(xml).deposit))
        #expect(document.generation == .v2)
        #expect(document.diagnostics == [])
    }

    @Test(
        "keeps a number's digits as they were written",
        arguments: ["1.10", "2.025018787E7", "1798.89999999988", "123456789012345678901234.56", "-0.5", "1E2"])
    func numbers(text: String) throws {
        let row = #"{"type": "deposit", "Transactions": {"Transaction": {"amount": \#(text), "narration": \#(text)}}}"#
        let read = try #require(try FIFixtures.read(row).firstRow)
        #expect(read.amount == (try Amount(text)))
        #expect(read.narration == text)
    }

    static let absences: [NamedText] = [
        NamedText("null", "null"), NamedText("an empty text", #""""#), NamedText("an empty list", "[]"),
        NamedText("a list of null", "[null]"),
    ]

    @Test("has no rows where there is", arguments: absences)
    func absent(row: NamedText) throws {
        let text = #"{"type": "deposit", "Summary": {}, "Transactions": {"Transaction": \#(row.text)}}"#
        let document = try FIFixtures.read(text)
        #expect(document.deposit?.transactions?.rows == [])
        #expect(document.diagnostics == [])
        let whole = try FIFixtures.read(#"{"type": "deposit", "Summary": {}, "Transactions": \#(row.text)}"#)
        #expect(whole.deposit?.transactions == nil)
        #expect(whole.diagnostics == [])
    }
}
