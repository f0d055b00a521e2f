import AACore
import AAModels
import AATestSupport
import Testing

@Suite("A statement read row by row")
struct StatementReaderTests {
    private func inPieces(
        _ bytes: [UInt8], _ mode: FIReader.Mode, _ limits: FILimits, size: Int
    ) async -> StatementOutcome {
        var rows: [DepositTransaction] = []
        let pieces = AsyncStream([UInt8].self) { stream in
            for start in stride(from: 0, to: bytes.count, by: size) {
                stream.yield(Array(bytes[start..<min(start + size, bytes.count)]))
            }
            stream.finish()
        }
        do {
            let document = try await FIStatementReader(mode: mode, limits: limits).read(pieces) {
                rows.append($0.transaction)
            }
            return StatementOutcome(rows: rows, account: document.account, diagnostics: document.diagnostics)
        } catch let error as AAModelsError {
            return StatementOutcome(error: "\(error) \(String(describing: error.place?.offset))")
        } catch {
            return StatementOutcome(error: "another error")
        }
    }

    private func compare(_ bytes: [UInt8], limits: FILimits = FILimits(), size: Int) async {
        for mode in [FIReader.Mode.strict, .recovering] {
            let expected = StatementOutcome.whole(bytes, mode, limits)
            // More accounts than one are for the other reader.
            if expected.diagnostics.contains(where: { $0.kind == .secondRoot }) { continue }
            #expect(
                StatementOutcome.rowByRow(bytes, mode, limits) == expected, "\(String(decoding: bytes, as: UTF8.self))")
            let pieces = await inPieces(bytes, mode, limits, size: size)
            #expect(pieces == expected, "\(size): \(String(decoding: bytes, as: UTF8.self))")
        }
    }

    @Test("gives what reading it whole gives", arguments: Statement.Layout.allXML, TestScale.seeds(2))
    func generated(layout: Statement.Layout, seed: UInt64) async {
        var statement = Statement(seed: seed, layout: layout)
        for oddity in [0, 1, 3, 20] { await compare(statement.document(rows: 40, oddity: oddity), size: 1_000) }
    }

    @Test("gives the same in pieces of any size", arguments: [1, 7, 1_000, 65_536, 70_001, 1_000_000])
    func pieces(size: Int) async {
        for layout in Statement.Layout.allXML {
            var statement = Statement(seed: UInt64(size), layout: layout)
            await compare(statement.document(rows: 400, oddity: 50), size: size)
        }
    }

    @Test("gives the same with any byte changed, left out or put in", arguments: TestScale.seeds(3))
    func mutations(seed: UInt64) async {
        var random = SplitMix64(seed: seed)
        for layout in Statement.Layout.allXML {
            var statement = Statement(seed: seed, layout: layout)
            let document = statement.document(rows: 6, oddity: 0)
            for _ in 0..<10 { await compare(random.mutation(of: document), size: 100) }
        }
    }

    /// Each kind of part that is kept beside the fields, over and over.
    private static func parts(_ count: Int) -> [UInt8] {
        let parts = String(repeating: "<a b='1'/>x<Summary c='2'/><Profile d='3'/><!-- -->y", count: count)
        let text = FIFixtures.account("", parts + "<Transactions>\(parts)<Transaction/></Transactions>" + parts)
        return Array(text.utf8)
    }

    @Test("gives the same with parts that no schema has", arguments: [1, 7, 100])
    func extra(size: Int) async { await compare(Self.parts(3), size: size) }

    @Test("gives the same for the published samples", .enabled(if: ConformanceData.isPresent))
    func samples() async throws {
        for file in ConformanceData.files(in: "fi-schemas/samples/deposit", suffix: ".xml") {
            await compare(try ConformanceData.bytes(of: "fi-schemas/samples/deposit/\(file)"), size: 333)
        }
    }

    @Test("gives its bookings one after the other as a sequence")
    func sequence() async throws {
        var statement = Statement(seed: 1, layout: .xml)
        let bytes = statement.document(rows: 300, oddity: 0)
        let pieces = AsyncStream([UInt8].self) { stream in
            for byte in bytes { stream.yield([byte]) }
            stream.finish()
        }
        var rows: [DepositTransaction] = []
        for try await row in FIStatementReader().transactions(of: pieces) { rows.append(row) }
        #expect(rows == StatementOutcome.whole(bytes, .recovering, FILimits()).rows)
    }

    @Test("ends when the caller has had enough")
    func stop() throws {
        struct Enough: Error {}
        var statement = Statement(seed: 1, layout: .xml)
        let bytes = statement.document(rows: 10, oddity: 0)
        var count = 0
        #expect(throws: Enough.self) {
            try FIStatementReader().read(bytes) { _ in
                count += 1
                if count == 3 { throw Enough() }
            }
        }
        #expect(count == 3)
    }
}
