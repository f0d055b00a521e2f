import AACore
import AAModels
import AATestSupport
import Testing

@Suite("The published sample documents", .enabled(if: ConformanceData.isPresent))
struct DepositSampleTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let file: String
        let generation: FIGeneration
        let holders: Int?
        let rows: Int
        var blanks = 0
        var others: [FIDiagnostic.Kind] = []
        /// Where strict mode refuses it.
        var refusal: (line: Int, column: Int)?
        var testDescription: String { file }
    }

    static let folder = "fi-schemas/samples/deposit"
    static let rows: [Row] = [
        Row(file: "deposit-v1-sahamati-standards.xml", generation: .v1, holders: 1, rows: 1),
        Row(
            file: "deposit-v1.1-finarkein-deposit2.xml", generation: .v1, holders: 1, rows: 1,
            others: [.escapedQuotes, .escapedQuotes], refusal: (2, 242)),
        Row(file: "deposit-v1.1-finvu-sandbox.xml", generation: .v1, holders: 1, rows: 121, blanks: 21),
        Row(
            file: "deposit-v1.1-sbi-shape-unescaped-ampersand.xml", generation: .v1, holders: 1, rows: 7, blanks: 2,
            others: [.rawAmpersand], refusal: (5, 33)),
        Row(file: "deposit-v1.1-single-transaction-minimal.xml", generation: .v1, holders: 1, rows: 1),
        Row(
            file: "deposit-v2.0.0-prefixed-aa-pfis.xml", generation: .v2, holders: nil, rows: 1,
            others: [.unknownValue]),
    ]

    @Test("are all in the table")
    func complete() {
        #expect(ConformanceData.files(in: Self.folder, suffix: ".xml") == Self.rows.map(\.file))
    }

    @Test("are read", arguments: rows)
    func read(row: Row) throws {
        let bytes = try ConformanceData.bytes(of: "\(Self.folder)/\(row.file)")
        let document = try FIReader().read(bytes)
        #expect(document.fiType == .deposit)
        #expect(document.generation == row.generation)
        #expect(document.deposit?.holders?.holders.count == row.holders)
        #expect(document.deposit?.transactions?.rows.count == row.rows)
        #expect(document.kinds.filter { $0 == .blanksTrimmed }.count == row.blanks)
        #expect(document.kinds.filter { $0 != .blanksTrimmed } == row.others)
    }

    @Test("are refused by strict mode with the place where they are broken, or read the same", arguments: rows)
    func strict(row: Row) throws {
        let bytes = try ConformanceData.bytes(of: "\(Self.folder)/\(row.file)")
        guard let refusal = row.refusal else {
            #expect(try FIReader(mode: .strict).read(bytes).json == FIReader().read(bytes).json)
            return
        }
        let error = #expect(throws: AAModelsError.self) { _ = try FIReader(mode: .strict).read(bytes) }
        #expect(error?.code == .malformedDocument)
        #expect(error?.place?.line == refusal.line)
        #expect(error?.place?.column == refusal.column)
    }
}
