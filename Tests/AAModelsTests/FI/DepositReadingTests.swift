import AACore
import AAModels
import Testing

@Suite("A DEPOSIT document")
struct DepositReadingTests {
    @Test("of v1.x is read field by field", arguments: [FIReader.Mode.strict, .recovering])
    func v1(mode: FIReader.Mode) throws {
        let document = try FIFixtures.read(FIFixtures.v1, mode)
        #expect(document.fiType == .deposit)
        #expect(document.generation == .v1)
        #expect(document.version == "1.1")
        #expect(document.account.namespace == "http://api.rebit.org.in/FISchema/deposit")
        #expect(document.diagnostics == [])
        let account = try #require(document.deposit)
        #expect(account.linkedAccRef == "ref-1")
        #expect(account.maskedAccountNumber == "XXXX1234")
        #expect(account.extra.isEmpty)
        #expect(account.holders?.type == .single)
        let holder = try #require(account.holders?.holders.first)
        #expect(holder.name == "Asha Rao")
        #expect(holder.dateOfBirth?.description == "1990-02-28")
        #expect(holder.mobile == "919999999999")
        #expect(holder.nominee == .registered)
        #expect(holder.landline == nil)
        #expect(holder.address == "1 MG Road")
        #expect(holder.email == "asha@example.com")
        #expect(holder.pan == "ABCDE1234F")
        #expect(holder.ckycCompliance == true)
        #expect(holder.ckycRegistered == nil)
        let summary = try #require(account.summary)
        #expect(summary.currentBalance?.description == "1050.00")
        #expect(summary.currency == "INR")
        #expect(summary.exchangeRate == nil)
        #expect(summary.balanceDateTime?.description == "2024-10-26T09:15:00+05:30")
        #expect(summary.accountSubType == .savings)
        #expect(summary.branch == "Pune")
        #expect(summary.facility == .od)
        #expect(summary.ifsc == "ABCD0000001")
        #expect(summary.micrCode == "411002001")
        #expect(summary.openingDate?.description == "2015-04-01")
        #expect(summary.currentODLimit?.description == "0")
        #expect(summary.drawingLimit?.description == "100000")
        #expect(summary.raw == [FIWrittenText(field: "drawingLimit", text: "1.0E5")])
        #expect(summary.status == .active)
        #expect(summary.pendingTransactions.map(\.transactionType) == [.debit])
        #expect(summary.pendingTransactions.map(\.amount) == [Amount(20)])
        #expect(account.transactions?.startDate?.description == "2024-10-01")
        #expect(account.transactions?.endDate?.description == "2024-10-26")
        let rows = try #require(account.transactions?.rows)
        #expect(rows.count == 2)
        #expect(rows[0].transactionID == "t1")
        #expect(rows[0].type == .credit)
        #expect(rows[0].mode == .fundTransfer)
        #expect(rows[0].amount?.description == "1000.0")
        #expect(rows[0].balance?.description == "1100.00")
        #expect(rows[1].timestamp?.description == "2024-10-03T11:30:00.250+05:30")
        #expect(rows[1].valueDate?.description == "2024-10-03")
        #expect(rows[1].narration == "UPI/shop")
        #expect(rows[1].reference == "r2")
        #expect(rows.allSatisfy { $0.raw.isEmpty && $0.extra.isEmpty })
    }

    @Test("of 2.0.0 is read field by field", arguments: [FIReader.Mode.strict, .recovering])
    func v2(mode: FIReader.Mode) throws {
        let document = try FIFixtures.read(FIFixtures.v2, mode)
        #expect(document.generation == .v2)
        #expect(document.diagnostics == [])
        let account = try #require(document.deposit)
        #expect(account.holders?.type == .joint)
        #expect(account.holders?.holders.map(\.name) == ["A", "B"])
        #expect(account.holders?.holders.map(\.ckycRegistered) == [.yes, .noDataAvailable])
        let summary = try #require(account.summary)
        #expect(summary.currentBalance?.description == "-10.50")
        #expect(summary.accountType == .nre)
        #expect(summary.accountSubType == .current)
        #expect(summary.ifsc == "ABCD0000002")
        #expect(summary.facility == .cashCredit)
        #expect(summary.status == .inactive)
        #expect(summary.pendingTransactions.map(\.amount) == [Amount(1), Amount(2)])
        #expect(summary.pendingTransactions.map(\.transactionType) == [.credit, nil])
        #expect(document.firstRow?.balance?.description == "-10.50")
        #expect(document.firstRow?.mode == .nach)
    }

    @Test("without a part has no such part")
    func absentParts() throws {
        let account = try #require(try FIFixtures.read(FIFixtures.account()).deposit)
        #expect(account.holders == nil)
        #expect(account.summary == nil)
        #expect(account.transactions == nil)
        let empty = try FIFixtures.read(FIFixtures.account("", "<Transactions/>")).deposit
        #expect(empty?.transactions?.rows == [])
    }

    struct GenerationRow: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        let generation: FIGeneration
        let kinds: [FIDiagnostic.Kind]
    }

    static let generations: [GenerationRow] = [
        GenerationRow(
            testDescription: "v1 fields labelled 2.0.0",
            text: FIFixtures.account(#"version="2.0.0""#, #"<Summary ifscCode="A"/>"#), generation: .v1,
            kinds: [.versionMismatch]),
        GenerationRow(
            testDescription: "2.0.0 fields labelled 1.1",
            text: FIFixtures.account(#"version="1.1""#, #"<Summary ifsc="A"/>"#), generation: .v2,
            kinds: [.versionMismatch]),
        GenerationRow(
            testDescription: "an unknown version",
            text: FIFixtures.account(#"version="3""#, #"<Summary ifsc="A"/>"#), generation: .v2,
            kinds: [.versionMismatch]),
        GenerationRow(
            testDescription: "no version", text: FIFixtures.account("", #"<Summary ifsc="A"/>"#), generation: .v2,
            kinds: []),
        GenerationRow(
            testDescription: "no field of one generation only",
            text: FIFixtures.account(#"version="2.0.0""#, #"<Summary branch="A"/>"#), generation: .v2, kinds: []),
        GenerationRow(
            testDescription: "neither version nor such a field", text: FIFixtures.account(), generation: .v1,
            kinds: []),
        GenerationRow(
            testDescription: "the invalid version 1.1.2",
            text: FIFixtures.account(#"version="1.1.2""#, #"<Summary ifscCode="A"/>"#), generation: .v1, kinds: []),
        GenerationRow(
            testDescription: "a v1 summary with 2.0.0 transactions",
            text: FIFixtures.account(
                #"version="1.2""#,
                #"<Summary ifscCode="A" type="SAVINGS"/><Transactions><Transaction transactionalBalance="1"/></Transactions>"#
            ), generation: .v1, kinds: [.mixedGenerations]),
    ]

    @Test("belongs to the generation of its fields", arguments: generations)
    func generation(row: GenerationRow) throws {
        let document = try FIFixtures.read(row.text, .strict)
        #expect(document.generation == row.generation)
        #expect(document.kinds == row.kinds)
    }
}
