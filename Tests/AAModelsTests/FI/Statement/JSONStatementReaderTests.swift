import AACore
import AAModels
import AATestSupport
import Testing

@Suite("A statement in JSON read row by row")
struct JSONStatementReaderTests {
    private func compare(_ bytes: [UInt8], limits: FILimits = FILimits()) {
        for mode in [FIReader.Mode.strict, .recovering] {
            #expect(
                StatementOutcome.rowByRow(bytes, mode, limits) == StatementOutcome.whole(bytes, mode, limits),
                "\(mode): \(String(decoding: bytes, as: UTF8.self))")
        }
    }

    @Test("gives what reading it whole gives", arguments: Statement.Layout.allJSON, TestScale.seeds(3))
    func generated(layout: Statement.Layout, seed: UInt64) {
        var statement = Statement(seed: seed, layout: layout)
        for oddity in [0, 3, 20] { compare(statement.document(rows: 40, oddity: oddity)) }
        for _ in 0..<20 { compare(statement.document(rows: 2, oddity: 2)) }
    }

    @Test("gives the same at every limit")
    func limits() {
        for layout in Statement.Layout.allJSON {
            var statement = Statement(seed: 5, layout: layout)
            let document = statement.document(rows: 12, oddity: 4)
            for limit in [1, 2, 3, 5, 8, 9, 12, 14, 15, 20] {
                compare(document, limits: FILimits(maximumElements: limit))
                compare(document, limits: FILimits(maximumAttributes: limit))
                compare(document, limits: FILimits(maximumTextLength: limit * 3))
                compare(document, limits: FILimits(maximumDepth: limit))
                compare(document, limits: FILimits(maximumDiagnostics: limit))
            }
        }
    }

    static let dialects: [NamedText] = [
        NamedText("ReBIT's names", FIJSONFixtures.account),
        NamedText("Setu's", "{\"account\": \(FIJSONFixtures.setu)}"),
        NamedText(
            "Setu's body, with an account that failed",
            FIJSONFixtures.setuBody("null", "{\"account\": \(FIJSONFixtures.setu)}")),
        NamedText("Finvu's", #"{"header": {}, "body": [{"fiObjects": [\#(FIJSONFixtures.finvu)]}]}"#),
        NamedText("MoneyOne's", #"{"ver": "1.21.0", "data": [\#(FIJSONFixtures.moneyOne)]}"#),
        NamedText("Unaport's", FIJSONFixtures.unaport),
        NamedText("a byte order mark", "\u{FEFF}" + FIJSONFixtures.account),
        NamedText("names that come twice", #"{"a":1,"a":2,"b":\#(FIJSONFixtures.account),"b":3}"#),
        NamedText("no rows", #"{"type":"deposit","Summary":{"a":"1"}}"#), NamedText("no account", #"{"a":[]}"#),
        NamedText("no data", #"{"data":[{"linkReferenceNumber":"l","fiType":"DEPOSIT"}]}"#),
        NamedText("no end", #"{"type":"dep"#),
        NamedText(
            "an error behind the rows",
            #"{"type":"deposit","Transactions":{"Transaction":[{"txnId":"1"},{"txnId":"2"}]},"Summary":{"a":1,}}"#),
        NamedText(
            "transactions twice",
            #"{"type":"deposit","Transactions":[{"Transaction":[{"txnId":"1"}]},{"Transaction":[{"txnId":"2"}]}]}"#),
    ]

    @Test("gives the same in every dialect", arguments: dialects)
    func dialect(row: NamedText) { compare(Array(row.text.utf8)) }

    static let refusals: [(NamedText, AAModelsError.Code)] = [
        (NamedText("two accounts", "[\(FIJSONFixtures.account), \(FIJSONFixtures.account)]"), .refusedConstruct),
        (NamedText("a document in a text", FIJSONFixtures.string(FIJSONFixtures.account)), .refusedConstruct),
        (NamedText("JSON in XML", "<data><![CDATA[\(FIJSONFixtures.account)]]></data>"), .refusedConstruct),
        (NamedText("another kind of account", #"{"type":"equities","Summary":{}}"#), .notFinancialInformation),
    ]

    @Test("has one error for what is not read so", arguments: refusals)
    func refused(row: NamedText, code: AAModelsError.Code) {
        let error = #expect(throws: AAModelsError.self) {
            try FIStatementReader().read(Array(row.text.utf8)) { _ in #expect(Bool(false), "there is no row") }
        }
        #expect(error?.code == code)
        #expect(error?.place != nil)
    }

    @Test("is refused in pieces")
    func pieces() async {
        let error = await #expect(throws: AAModelsError.self) {
            let pieces = AsyncStream([UInt8].self) { stream in
                stream.yield(Array(FIJSONFixtures.account.utf8))
                stream.finish()
            }
            try await FIStatementReader().read(pieces) { _ in }
        }
        #expect(error?.code == .refusedConstruct)
    }
}
