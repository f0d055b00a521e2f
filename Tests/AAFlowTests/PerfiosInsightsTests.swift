import AAArchive
import AACore
import AACrypto
import AAModels
import AAProviders
import AASandbox
import AATransport
import Testing

@Suite("Reports through Perfios Insights")
struct PerfiosInsightsTests {
    /// A transaction whose report can be collected.
    private func finished(_ fixture: InsightsFaceFixture) async throws -> InsightsTransactionID {
        let id = try await fixture.insights.startTransaction(fixture.payload(.statement)).id
        let file = try await fixture.insights.upload(InsightsUpload(Array("%PDF-1.7".utf8)), to: id)
        let statement = InsightsStatement(
            file: file.id, institutionID: "20", password: fixture.face.settings.filePassword)
        try await fixture.insights.process(statement, of: id)
        try await fixture.insights.startReport(of: id)
        return id
    }

    @Test("from a file to its report, in XML and in JSON", arguments: [InsightsFormat.xml, .json])
    func report(format: InsightsFormat) async throws {
        let fixture = try InsightsFaceFixture(edit: { $0.format = format }, editFace: { $0.filePassword = "p&w" })
        let id = try await finished(fixture)
        #expect(id.rawValue.utf8.count == 17)
        let report = try await fixture.insights.report(of: id, types: [.json])
        #expect(report.kind == .json)
        let accounts = try #require(JSONDocument(report.bytes).root.object?["accountAnalysis"]?.array)
        #expect(accounts.count == fixture.customer.accounts.count)
        #expect(accounts[0].object?["accountNo"]?.string == fixture.customer.accounts[0].maskedAccountNumber)
        #expect(accounts[0].object?["monthlyDetails"]?.array?.count == 25)
        #expect(try await fixture.insights.status(of: id).progress == .completed)
        #expect(fixture.face.calls == [.start, .upload, .process, .startReport, .report, .status])

        let callback = try #require(await fixture.callbacks().last)
        #expect(callback.transaction == id)
        #expect(callback.txnID == "TXN-1")
        #expect(callback.code == .noError)
        let waiting = await fixture.inbox.waiting()
        guard case .session(let news)? = waiting.last?.notification.news.content else {
            throw AACoreError(.unexpectedValue, "no news of a transaction")
        }
        #expect(news.status == .completed)
    }

    @Test(
        "each form of report is told for what it is",
        arguments: [
            ([.json], .json), ([.xml], .xml), ([.pdf], .pdf), ([.xlsx], .xlsx), ([.json, .xml], .zip),
        ] as [([InsightsReportType], InsightsReport.Kind)])
    func kinds(types: [InsightsReportType], kind: InsightsReport.Kind) async throws {
        let fixture = try InsightsFaceFixture()
        let id = try await finished(fixture)
        let report = try await fixture.insights.report(of: id, types: types)
        #expect(report.kind == kind)
        #expect(try await fixture.insights.report(of: id, types: types) == report)
        guard kind == .zip else { return }
        let archive = try ZipArchive(report.bytes)
        #expect(archive.entries.map(\.name) == ["report.json", "report.xml"])
        #expect(try archive.entries.map { InsightsReport(try archive.content(of: $0)).kind } == [.json, .xml])
    }

    @Test("from consent to raw report: the accounts by our id, the fetch, the wait, the documents")
    func journey() async throws {
        let fixture = try InsightsFaceFixture()
        fixture.face.behaviour.looksUntilFetched = 2
        let journey = InsightsJourney(over: fixture.insights)
        let link = try await journey.requestConsent(fixture.payload(.accountAggregator, txnID: "user-7"))
        #expect(link.url?.hasPrefix("https://demo.perfios.com/") == true)
        let early = await #expect(throws: ProviderError.self) { try await journey.startFetch(of: link.id) }
        #expect(early?.code == .invalidRequest)

        await fixture.face.agree(link.id.rawValue)
        let callback = try #require(await fixture.callbacks().first)
        #expect(callback.txnID == "user-7")
        #expect(callback.transaction == link.id)
        #expect(callback.accounts.count == fixture.customer.accounts.count)

        try await journey.startFetch(of: link.id)
        let notYet = await #expect(throws: ProviderError.self) { try await journey.rawReport(of: link.id) }
        #expect(notYet?.code == .dataNotReady)
        fixture.face.fail(.status, with: .page(.badGateway, message: "down"))
        let report = try await journey.collect(link.id)
        #expect(report.kind == .json)
        let read = try FIReader().read(report.bytes)
        #expect(read.accounts.count == fixture.customer.accounts.count)
        #expect(read.refusals.isEmpty)
        #expect(fixture.face.calls.filter { $0 == .status }.count == 4)
    }

    @Test("a customer who goes away ends the journey, and it says so")
    func cancelled() async throws {
        let fixture = try InsightsFaceFixture()
        let journey = InsightsJourney(over: fixture.insights)
        let link = try await journey.requestConsent(fixture.payload(.accountAggregator))
        #expect(await fixture.face.cancel(link.id.rawValue))
        #expect(try await fixture.callbacks().map(\.code) == [.userCancelled])
        let error = await #expect(throws: ProviderError.self) { try await journey.collect(link.id) }
        #expect(error?.code == .sessionFailed)
        #expect(error?.providerCode == "E_USER_CANCELLED")
        #expect(error?.retry == .withNewRequest)
    }

    @Test("a transaction that is cancelled is over")
    func cancel() async throws {
        let fixture = try InsightsFaceFixture()
        let id = try await fixture.insights.startTransaction(fixture.payload(.statement)).id
        try await fixture.insights.cancel(id)
        let status = try await fixture.insights.status(of: id)
        #expect(status.progress == .failed)
        #expect(status.code == .userCancelled)
    }

    @Test("another key, or another way to escape, is refused where it matters")
    func signature() async throws {
        let stranger = try InsightsFaceFixture(key: InsightsFaceFixture.otherKey)
        let error = await #expect(throws: ProviderError.self) {
            try await stranger.insights.startTransaction(stranger.payload(.statement))
        }
        #expect(error?.code == .unauthorized)
        #expect(error?.providerCode == "SignatureDoesNotMatch")

        let fixture = try InsightsFaceFixture(editFace: { $0.escape = .percent })
        let id = try await finished(fixture)
        _ = try await fixture.insights.report(of: id, types: [.json])
        let refused = await #expect(throws: ProviderError.self) {
            try await fixture.insights.report(of: id, types: [.json, .xml])
        }
        #expect(refused?.code == .unauthorized)
    }

    @Test(
        "what goes wrong at the double comes out as what it is",
        arguments: [
            (.xml(.badRequest, code: "E_NO_ACCOUNT", message: "canary"), .customerNotFound, false),
            (.json(.badRequest, code: "E_SITE", message: "canary"), .unavailable, true),
            (.page(.ok, message: "canary"), .refused, false), (.lostAnswer(.gatewayTimeout), .unavailable, true),
            (.signature, .unauthorized, false),
        ] as [(InsightsFault, ProviderError.Code, Bool)])
    func faults(fault: InsightsFault, code: ProviderError.Code, mayHaveBeenCarriedOut: Bool) async throws {
        let fixture = try InsightsFaceFixture()
        fixture.face.fail(.start, with: fault)
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.insights.startTransaction(fixture.payload(.statement))
        }
        #expect(error?.code == code)
        #expect(error?.mayHaveBeenCarriedOut == mayHaveBeenCarriedOut)
        #expect(error.map { "\($0)".contains("canary") } == false)
        _ = try await fixture.insights.startTransaction(fixture.payload(.statement))
    }

    @Test("the double checks what it is sent")
    func checks() async throws {
        let fixture = try InsightsFaceFixture(editFace: { $0.filePassword = "secret" })
        var payload = fixture.payload(.statement)
        payload.to = PerfiosMonth(year: 2024, month: 1)
        let wrong = await #expect(throws: ProviderError.self) { try await fixture.insights.startTransaction(payload) }
        #expect(wrong?.providerCode == "InvalidParameterValue")
        let unknown = await #expect(throws: ProviderError.self) { try await fixture.insights.startReport(of: "none") }
        #expect(unknown?.code == .unknownReference)
        let id = try await fixture.insights.startTransaction(fixture.payload(.statement)).id
        let early = await #expect(throws: ProviderError.self) {
            try await fixture.insights.report(of: id, types: [.json])
        }
        #expect(early?.code == .dataNotReady)
        let file = try await fixture.insights.upload(InsightsUpload([]), to: id)
        let closed = await #expect(throws: ProviderError.self) {
            try await fixture.insights.process(InsightsStatement(file: file.id, institutionID: "20"), of: id)
        }
        #expect(closed?.code == .invalidRequest)
        let open = InsightsStatement(file: file.id, institutionID: "20", password: "secret")
        try await fixture.insights.process(open, of: id)
        try await fixture.insights.process(open, of: id, again: true)
    }
}
