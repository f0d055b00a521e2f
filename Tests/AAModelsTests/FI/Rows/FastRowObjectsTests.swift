import AACore
import AATestSupport
import Testing

@testable import AAModels

@Suite("Rows of JSON that are written as rows usually are, wherever they stand")
struct FastRowObjectsTests {
    private static let rows: String = #"[{"txnId":"1","amount":"1.00"},{"txnId":"2","amount":"2.00"}]"#

    static let places: [NamedText] = [
        NamedText(
            "of another kind of account", #"{"type":"equities","Summary":{},"Transactions":{"Transaction":\#(rows)}}"#),
        NamedText(
            "of a kind that is not known", #"{"type":"new","Summary":{},"Transactions":{"Transaction":\#(rows)}}"#),
        NamedText(
            "in a place that the schema does not have", #"{"type":"deposit","Summary":{"Transaction":\#(rows)}}"#),
        NamedText("at the account itself", #"{"type":"deposit","Summary":{},"Transaction":\#(rows)}"#),
        NamedText("twice", #"{"type":"deposit","Transactions":{"Transaction":\#(rows),"transaction":\#(rows)}}"#),
        NamedText(
            "twice under one name",
            #"{"type":"deposit","Transactions":{"Transaction":\#(rows),"Transaction":\#(rows)}}"#),
        NamedText(
            "of transactions in a list",
            #"{"type":"deposit","Summary":{},"Transactions":[{"Transaction":\#(rows)},{"Transaction":\#(rows)}]}"#),
        NamedText("in a list in a list", #"{"type":"deposit","Summary":{},"Transactions":{"Transaction":[\#(rows)]}}"#),
        NamedText(
            "under a name in capitals", #"{"type":"deposit","Summary":{},"Transactions":{"TRANSACTION":\#(rows)}}"#),
        NamedText(
            "under a name with an escape",
            #"{"type":"deposit","Summary":{},"Transactions":{"\u0054ransaction":\#(rows)}}"#),
        NamedText(
            "inside of rows",
            #"{"type":"deposit","Transactions":{"Transaction":[{"txnId":"1","Transaction":\#(rows)},{"txnId":"2"}]}}"#),
        NamedText("outside of accounts", #"{"Transaction":\#(rows),"account":{"type":"deposit","Summary":{}}}"#),
        NamedText(
            "outside of accounts, with a document in a text",
            #"{"Transaction":[{"txnId":"<Account type='deposit'/>"}],"account":{"type":"deposit","Summary":{}}}"#),
        NamedText(
            "of two accounts",
            #"[{"type":"deposit","Transactions":{"Transaction":\#(rows)}},{"type":"deposit","Transactions":{"Transaction":\#(rows)}}]"#
        ),
        NamedText("of Unaport", #"{"DEPOSIT":{"summary":[{"Transaction":\#(rows)}],"transactions":\#(rows)}}"#),
        NamedText(
            "in a text", #"{"data":"{\"type\":\"deposit\",\"Transactions\":{\"Transaction\":[{\"txnId\":\"1\"}]}}"}"#),
        NamedText(
            "that is longer than all others",
            #"{"type":"deposit","Transactions":{"Transaction":[{"txnId":"\#(String(repeating: "é ", count: 40_000))x"},{"txnId":"2"}]}}"#
        ),
    ]

    @Test("are the same wherever they stand", arguments: places)
    func anywhere(row: NamedText) { RowOutcome.compare(Array(row.text.utf8)) }

    @Test("are all read at once", arguments: Statement.Layout.allJSON)
    func taken(layout: Statement.Layout) throws {
        var statement = Statement(seed: 1, layout: layout)
        let decoder = FIDecoder(isRecovering: false, limits: FILimits(), expected: nil)
        let (tape, _) = try decoder.findings(in: statement.document(rows: 300, oddity: 0))
        #expect(tape.rows.count == 300)
        #expect(tape.runs.count == 1)
    }

    @Test("are looked for in time that grows with the document", .timeLimit(.minutes(10)))
    func hostile() throws {
        let limits = FILimits(maximumElements: 2_000_000)
        for row in ["{}", #"{"a"}"#, #"{"txnId":"\n"}"#, #"{"txnId":"1"}"#] {
            let list = Array(repeating: row, count: 200_000).joined(separator: ",")
            _ = try? FIReader(mode: .strict, limits: limits).read(
                Array(#"{"type":"deposit","Transactions":{"Transaction":[\#(list)]}}"#.utf8))
        }
    }
}
