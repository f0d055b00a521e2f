import AACore
import AAModels
import AATestSupport
import Testing

@Suite("The published sample documents of all types", .enabled(if: ConformanceData.isPresent))
struct TypeSampleTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let file: String
        let fiType: FIType
        let generation: FIGeneration
        /// How many there are; `nil` where the element around them is absent.
        let holdings: Int?
        let rows: Int?
        let odd: [FIDiagnostic.Kind]
        var testDescription: String { file }

        init(
            _ file: String, _ fiType: FIType, _ generation: FIGeneration, holdings: Int?, rows: Int?,
            odd: [FIDiagnostic.Kind] = []
        ) {
            (self.file, self.fiType, self.generation) = (file, fiType, generation)
            (self.holdings, self.rows, self.odd) = (holdings, rows, odd)
        }
    }

    static let folder = "fi-schemas/samples"
    /// Those of DEPOSIT have a table of their own.
    static let rows: [Row] = [
        Row("aif/aif-v1-sahamati-standards.xml", "AIF", .v1, holdings: 1, rows: 1, odd: [.byteOrderMark]),
        Row("aif/aif-v1.0-finarkein-aif.xml", "AIF", .v1, holdings: 1, rows: 1),
        Row("bonds/bonds-v1-sahamati-standards.xml", "BONDS", .v1, holdings: 1, rows: 1, odd: [.byteOrderMark]),
        Row(
            "equities/equities-v1-sahamati-standards.xml", "EQUITIES", .v1, holdings: 1, rows: 1, odd: [.byteOrderMark]),
        Row("equities/equities-v1.0.0-finvu-sandbox.xml", "EQUITIES", .v1_0_0, holdings: 7, rows: nil),
        Row("etf/etf-v1-sahamati-standards.xml", "ETF", .v1, holdings: 1, rows: 1, odd: [.byteOrderMark]),
        Row(
            "general_insurance/general_insurance-v1.0.0-finvu-sandbox.xml", "GENERAL_INSURANCE", .v1_0_0, holdings: nil,
            rows: 1),
        Row(
            "govt_securities/govt_securities-v1-sahamati-standards.xml", "GOVT_SECURITIES", .v1, holdings: 1, rows: 1,
            odd: [.byteOrderMark]),
        Row(
            "idr/idr-v1-sahamati-standards.xml", "IDR", .v1, holdings: 1, rows: 1,
            odd: [.byteOrderMark, .versionMismatch]),
        Row(
            "life_insurance/life_insurance-v1.0.0-finvu-sandbox.xml", "LIFE_INSURANCE", .v1_0_0, holdings: nil, rows: 1),
        Row(
            "mutual_funds/mutual_funds-v1-sahamati-standards.xml", "MUTUAL_FUNDS", .v1, holdings: 1, rows: 1,
            odd: [.byteOrderMark]),
        Row("ppf/ppf-v1-sahamati-standards.xml", "PPF", .v1, holdings: nil, rows: 1),
        Row(
            "recurring_deposit/recurring_deposit-v1-sahamati-standards.xml", "RECURRING_DEPOSIT", .v1, holdings: nil,
            rows: 1, odd: [.byteOrderMark]),
        Row(
            "recurring_deposit/recurring_deposit-v1.1.2tag-sahamati-standards.xml", "RECURRING_DEPOSIT", .v1,
            holdings: nil, rows: 1, odd: [.byteOrderMark, .dateForm]),
        Row("reit/reit-v1-sahamati-standards.xml", "REIT", .v1, holdings: 1, rows: 1, odd: [.byteOrderMark]),
        Row("sip/sip-v1-sahamati-standards.xml", "SIP", .v1, holdings: 1, rows: 1, odd: [.byteOrderMark]),
        Row(
            "term_deposit/term_deposit-v1-sahamati-standards.xml", "TERM_DEPOSIT", .v1, holdings: nil, rows: 1,
            odd: [.byteOrderMark]),
        Row("term_deposit/term_deposit-v1.1-finvu-sandbox.xml", "TERM_DEPOSIT", .v1, holdings: nil, rows: 0),
        Row(
            "ulip/ulip-v1-sahamati-standards.xml", "ULIP", .v1, holdings: 1, rows: 1,
            odd: [.byteOrderMark, .blanksTrimmed]),
    ]

    @Test("are all in the table")
    func complete() {
        let folders = TableDocument.types.map { $0.rawValue.lowercased() }.filter { $0 != "deposit" }
        let files = folders.flatMap { folder in
            ConformanceData.files(in: "\(Self.folder)/\(folder)", suffix: ".xml").map { "\(folder)/\($0)" }
        }
        #expect(files.sorted() == Self.rows.map(\.file))
    }

    @Test("are read, each as its type, and no field is unknown", arguments: rows)
    func read(row: Row) throws {
        let document = try FIReader().read(try ConformanceData.bytes(of: "\(Self.folder)/\(row.file)"))
        let account = document.json.object?["accounts"]?.array?.first?.object
        #expect(document.fiType == row.fiType)
        #expect(document.generation == row.generation)
        #expect(document.content.account?.holders?.holders.count == 1)
        #expect(account?["holdings"]?.array?.count == row.holdings)
        #expect(account?["transactions"]?.array?.count == row.rows)
        #expect(document.kinds == row.odd)
    }

    @Test("are written in their generation, and read back as the same", arguments: rows)
    func roundTrip(row: Row) throws {
        let document = try FIReader().read(try ConformanceData.bytes(of: "\(Self.folder)/\(row.file)"))
        let written = FIXMLWriter(generation: document.generation).write(document.content)
        #expect(try FIReader(mode: .strict).read(written).content == document.content)
    }
}
