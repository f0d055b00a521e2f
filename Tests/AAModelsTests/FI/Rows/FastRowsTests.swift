import AACore
import AATestSupport
import Testing

@testable import AAModels

@Suite("Rows that are written as rows usually are")
struct FastRowsTests {
    @Test("are the same as read one value after the other", arguments: Statement.Layout.allCases, TestScale.seeds(5))
    func generated(layout: Statement.Layout, seed: UInt64) {
        var statement = Statement(seed: seed, layout: layout)
        for oddity in [0, 1, 3, 20, 40] { RowOutcome.compare(statement.document(rows: 40, oddity: oddity)) }
        for _ in 0..<20 { RowOutcome.compare(statement.document(rows: 3, oddity: 3)) }
    }

    @Test("are the same when the structure goes beyond what is searched at once", arguments: Statement.Layout.allCases)
    func long(layout: Statement.Layout) {
        var statement = Statement(seed: 7, layout: layout)
        for oddity in [0, 150] { RowOutcome.compare(statement.document(rows: 1_200, oddity: oddity)) }
    }

    @Test(
        "are the same with any byte changed, left out or put in", arguments: Statement.Layout.allCases,
        TestScale.seeds(5))
    func mutations(layout: Statement.Layout, seed: UInt64) {
        var (random, statement) = (SplitMix64(seed: seed), Statement(seed: seed, layout: layout))
        let document = statement.document(rows: 6, oddity: 0)
        for _ in 0..<25 { RowOutcome.compare(random.mutation(of: document)) }
    }

    @Test("are the same at every limit", arguments: Statement.Layout.allCases)
    func limits(layout: Statement.Layout) {
        var statement = Statement(seed: 3, layout: layout)
        let document = statement.document(rows: 12, oddity: 6)
        for limit in [1, 2, 3, 5, 8, 9, 10, 12, 20] {
            RowOutcome.compare(document, limits: FILimits(maximumElements: limit))
            RowOutcome.compare(document, limits: FILimits(maximumAttributes: limit))
            RowOutcome.compare(document, limits: FILimits(maximumTextLength: limit * 3))
            RowOutcome.compare(document, limits: FILimits(maximumDepth: limit))
            RowOutcome.compare(document, limits: FILimits(maximumDiagnostics: limit))
        }
    }

    @Test(
        "of the published samples are the same", .enabled(if: ConformanceData.isPresent), arguments: [".xml", ".json"])
    func samples(suffix: String) throws {
        for type in ["deposit", "term_deposit", "recurring_deposit", "equities", "mutual_funds"] {
            for file in ConformanceData.files(in: "fi-schemas/samples/\(type)", suffix: suffix) {
                RowOutcome.compare(try ConformanceData.bytes(of: "fi-schemas/samples/\(type)/\(file)"))
            }
        }
    }

    @Test("of XML are the same where a name that the first row does not have is too long")
    func names() {
        let document = """
            <Account type="deposit"><Transactions><Transaction txnId="1"/><Transaction txnId="2"/>
            <Transaction txnId="3" transactionalBalance="1"/><Transaction txnId="4"/></Transactions></Account>
            """
        for limit in 12...33 { RowOutcome.compare(Array(document.utf8), limits: FILimits(maximumTextLength: limit)) }
    }

    @Test("of XML are all read at once", arguments: Statement.Layout.allXML)
    func taken(layout: Statement.Layout) throws {
        var statement = Statement(seed: 1, layout: layout)
        let bytes = statement.document(rows: 300, oddity: 0)
        var decoder = FIDecoder(isRecovering: false, limits: FILimits(), expected: nil)
        _ = try decoder.document(bytes)
        // The first one shows how they are written, and comments and such stand before others.
        #expect((decoder.rowScanner.reader?.rowCount ?? 0) > 270)
    }
}
