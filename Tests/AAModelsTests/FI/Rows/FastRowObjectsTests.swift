import AACore
import AATestSupport
import Testing

@testable import AAModels

@Suite("Rows of JSON that are written as rows usually are")
struct FastRowObjectsTests {
    private func compare(_ bytes: [UInt8], limits: FILimits = FILimits()) {
        for mode in [FIReader.Mode.strict, .recovering] {
            let fast = RowOutcome(bytes, mode, readsRowsAtOnce: true, limits: limits)
            let general = RowOutcome(bytes, mode, readsRowsAtOnce: false, limits: limits)
            #expect(fast == general, "\(mode): \(String(decoding: bytes, as: UTF8.self))")
        }
    }

    @Test(
        "are the same as read one member after the other", arguments: JSONStatement.Layout.allCases, TestScale.seeds(5))
    func generated(layout: JSONStatement.Layout, seed: UInt64) {
        var statement = JSONStatement(seed: seed, layout: layout)
        for oddity in [0, 1, 3, 20, 40] { compare(statement.document(rows: 40, oddity: oddity)) }
        for _ in 0..<40 { compare(statement.document(rows: 3, oddity: 3)) }
    }

    @Test(
        "are the same when the structure goes beyond what is searched at once", arguments: JSONStatement.Layout.allCases
    )
    func long(layout: JSONStatement.Layout) {
        var statement = JSONStatement(seed: 7, layout: layout)
        compare(statement.document(rows: 1_000, oddity: 0))
        compare(statement.document(rows: 1_000, oddity: 200))
    }

    @Test("are the same with any byte changed, left out or put in", arguments: TestScale.seeds(5))
    func mutations(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let bytes = Array("{}[]\"\\,: \n\r\taA1-.é\0".utf8) + [0x80, 0xC0, 0xFF]
        for layout in JSONStatement.Layout.allCases {
            var statement = JSONStatement(seed: seed, layout: layout)
            let document = statement.document(rows: 6, oddity: 0)
            for _ in 0..<30 {
                var changed = document
                let place = Int.random(in: 0..<changed.count, using: &random)
                let byte = bytes.randomElement(using: &random) ?? 0
                switch Int.random(in: 0..<4, using: &random) {
                case 0: changed[place] = byte
                case 1: changed.remove(at: place)
                case 2: changed.insert(byte, at: place)
                default: changed.removeSubrange(place...)
                }
                compare(changed)
            }
        }
    }

    @Test("are the same at every limit")
    func limits() {
        for layout in JSONStatement.Layout.allCases {
            var statement = JSONStatement(seed: 3, layout: layout)
            let document = statement.document(rows: 12, oddity: 6)
            for limit in [1, 2, 3, 5, 8, 9, 10, 12, 20] {
                compare(document, limits: FILimits(maximumElements: limit))
                compare(document, limits: FILimits(maximumAttributes: limit))
                compare(document, limits: FILimits(maximumTextLength: limit * 3))
                compare(document, limits: FILimits(maximumDepth: limit))
                compare(document, limits: FILimits(maximumDiagnostics: limit))
            }
        }
    }

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
    func anywhere(row: NamedText) { compare(Array(row.text.utf8)) }

    @Test("of the published samples are the same", .enabled(if: ConformanceData.isPresent))
    func samples() throws {
        for type in ["deposit", "term_deposit", "recurring_deposit", "equities", "mutual_funds"] {
            for file in ConformanceData.files(in: "fi-schemas/samples/\(type)", suffix: ".json") {
                compare(try ConformanceData.bytes(of: "fi-schemas/samples/\(type)/\(file)"))
            }
        }
    }

    @Test("are all read at once", arguments: JSONStatement.Layout.allCases)
    func taken(layout: JSONStatement.Layout) throws {
        var statement = JSONStatement(seed: 1, layout: layout)
        let decoder = FIDecoder(isRecovering: false, limits: FILimits(), expected: nil)
        let (tape, _) = try decoder.findings(in: statement.document(rows: 300, oddity: 0))
        #expect(tape.rows.count == 300)
        #expect(tape.runs.count == 1)
    }

    @Test("are looked for in time that grows with the document", .timeLimit(.minutes(1)))
    func hostile() throws {
        let limits = FILimits(maximumElements: 2_000_000)
        for row in ["{}", #"{"a"}"#, #"{"txnId":"\n"}"#, #"{"txnId":"1"}"#] {
            let list = Array(repeating: row, count: 200_000).joined(separator: ",")
            _ = try? FIReader(mode: .strict, limits: limits).read(
                Array(#"{"type":"deposit","Transactions":{"Transaction":[\#(list)]}}"#.utf8))
        }
    }
}
