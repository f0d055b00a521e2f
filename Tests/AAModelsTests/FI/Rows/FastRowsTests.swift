import AACore
import AATestSupport
import Testing

@testable import AAModels

@Suite("Rows that are written as rows usually are")
struct FastRowsTests {
    private func compare(_ bytes: [UInt8], limits: FILimits = FILimits()) {
        for mode in [FIReader.Mode.strict, .recovering] {
            let fast = RowOutcome(bytes, mode, readsRowsAtOnce: true, limits: limits)
            let general = RowOutcome(bytes, mode, readsRowsAtOnce: false, limits: limits)
            #expect(fast == general, "\(String(decoding: bytes, as: UTF8.self))")
        }
    }

    @Test(
        "are the same as read one attribute after the other", arguments: Statement.Layout.allCases, TestScale.seeds(5))
    func generated(layout: Statement.Layout, seed: UInt64) {
        var statement = Statement(seed: seed, layout: layout)
        for oddity in [0, 1, 3, 20] { compare(statement.document(rows: 40, oddity: oddity)) }
    }

    @Test("are the same when the structure goes beyond what is searched at once", arguments: Statement.Layout.allCases)
    func long(layout: Statement.Layout) {
        var statement = Statement(seed: 7, layout: layout)
        compare(statement.document(rows: 1_500, oddity: 0))
        compare(statement.document(rows: 1_500, oddity: 100))
    }

    @Test("are the same with any byte changed, left out or put in", arguments: TestScale.seeds(5))
    func mutations(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let bytes = Array("<>\"'&=/; \n\r\taA1é\0".utf8)
        for layout in Statement.Layout.allCases {
            var statement = Statement(seed: seed, layout: layout)
            let document = statement.document(rows: 6, oddity: 0)
            for _ in 0..<20 {
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
        for layout in Statement.Layout.allCases {
            var statement = Statement(seed: 3, layout: layout)
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

    @Test("are the same where a name that the first row does not have is too long")
    func names() {
        let document = """
            <Account type="deposit"><Transactions><Transaction txnId="1"/><Transaction txnId="2"/>
            <Transaction txnId="3" transactionalBalance="1"/><Transaction txnId="4"/></Transactions></Account>
            """
        for limit in 12...33 { compare(Array(document.utf8), limits: FILimits(maximumTextLength: limit)) }
    }

    @Test("of the published samples are the same", .enabled(if: ConformanceData.isPresent))
    func samples() throws {
        for type in ["deposit", "term_deposit", "recurring_deposit", "equities", "mutual_funds"] {
            for file in ConformanceData.files(in: "fi-schemas/samples/\(type)", suffix: ".xml") {
                compare(try ConformanceData.bytes(of: "fi-schemas/samples/\(type)/\(file)"))
            }
        }
    }

    @Test("are all read at once", arguments: Statement.Layout.allCases)
    func taken(layout: Statement.Layout) throws {
        var statement = Statement(seed: 1, layout: layout)
        let bytes = statement.document(rows: 300, oddity: 0)
        var decoder = FIDecoder(isRecovering: false, limits: FILimits(), expected: nil)
        _ = try decoder.document(bytes)
        // The first one shows how they are written, and comments and such stand before others.
        #expect((decoder.rowScanner.reader?.rowCount ?? 0) > 270)
    }
}
