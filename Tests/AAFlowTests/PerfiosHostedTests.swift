import AAArchive
import AACore
import AAProviders
import AASandbox
import AATestKit
import AATransport
import Testing

@Suite("Documents through Perfios's hosted journey")
struct PerfiosHostedTests {
    private static let request = HostedDocumentRequest(
        requestID: "0f8a2c1e-3a6b-4d7c-9b1e-5d2f7a4c6b90", from: PerfiosMonth(of: SandboxFixture.noon.date(in: .india)),
        to: PerfiosMonth(of: SandboxFixture.noon.date(in: .india)), returnURL: "https://fiu.example/back",
        callbackURL: InsightsFaceFixture.callback)

    @Test("from the link to the archive", arguments: [false, true])
    func report(givesWholeReportsOnly: Bool) async throws {
        let fixture = try InsightsFaceFixture()
        fixture.face.behaviour.givesWholeReportsOnly = givesWholeReportsOnly
        let link = try await fixture.hosted.start(Self.request, as: "ours-1")
        #expect(link.issuedAt == fixture.clock.now())
        let early = await #expect(throws: ProviderError.self) { try await fixture.hosted.report("ours-1") }
        #expect(early?.code == .dataNotReady)
        #expect(await fixture.face.handOver("ours-1"))
        let callback = try #require(await fixture.callbacks().first)
        #expect(callback.txnID == "ours-1")
        #expect(callback.state == .reportGenerated)
        let report = try await fixture.hosted.report("ours-1")
        let archive = try ZipArchive(report.bytes)
        #expect(archive.entries.map(\.name) == ["report.json"])
        let analysis = try JSONDocument(archive.content(of: archive.entries[0])).root
        #expect(analysis.object?["accountAnalysis"]?.array?.count == fixture.customer.accounts.count)
        #expect(fixture.face.calls.filter { $0 == .hostedReport }.count == (givesWholeReportsOnly ? 4 : 3))
    }

    @Test("another secret is refused, and not tried a second time")
    func credentials() async throws {
        let fixture = try InsightsFaceFixture(editFace: { $0.clientSecret = "other" })
        let error = await #expect(throws: ProviderError.self) { try await fixture.hosted.report("ours-1") }
        #expect(error?.code == .unauthorized)
        #expect(fixture.face.calls == [.hostedReport])
    }

    @Test("documents that are refused bring no report")
    func rejected() async throws {
        let fixture = try InsightsFaceFixture()
        _ = try await fixture.hosted.start(Self.request, as: "ours-1")
        await fixture.face.handOver("ours-1", rejection: "Missing months")
        let callback = try #require(await fixture.callbacks().first)
        #expect(callback.state?.progress == .failed)
        #expect(callback.reason == "Missing months")
        let error = await #expect(throws: ProviderError.self) { try await fixture.hosted.report("ours-1") }
        #expect(error?.code == .dataNotReady)
        let unknown = await #expect(throws: ProviderError.self) { try await fixture.hosted.report("ours-2") }
        #expect(unknown?.code == .unknownReference)
    }
}
