import AACore
import AACrypto
import AAFlow
import AAModels
import AAProviders
import AASandbox
import AAStore
import AATransport
import Testing

@Suite("An FIU takes its consent back at an AA")
struct RevocationTests {
    /// An FIU that hears nothing from the AA, with an active consent.
    private func agreed(
        _ version: ReBITVersion
    ) async throws -> (SandboxFixture, ConsentFlow<InMemoryStore>, ConsentTicket) {
        let fixture = try SandboxFixture(hearsNotifications: false, version: version)
        let flow = ConsentFlow(fixture.context)
        let ticket = try await flow.request(fixture.detail)
        await fixture.sandbox.aggregator.approve(ticket.handle)
        try await flow.refresh(ticket.handle)
        _ = try await flow.agreed(ticket.handle)
        return (fixture, flow, ticket)
    }

    @Test(
        "it is asked for, read back from the artefact, and no data is asked for after", arguments: JourneyTests.versions
    )
    func revoked(version: ReBITVersion) async throws {
        let (fixture, flow, ticket) = try await agreed(version)
        #expect(fixture.provider.capabilities.revocation == .requested)
        let before = fixture.recorder.cassette.exchanges.count
        try await flow.revoke(ticket.handle)
        #expect(try await flow.state(of: ticket.handle) == .ended(.revoked))

        let sent = fixture.recorder.cassette.exchanges.dropFirst(before).map {
            "\($0.request.method) \($0.request.url.path)"
        }
        let isGET = version.reading == .get
        #expect(sent.first == "POST /Consent/Notification")
        #expect(sent.count == 2)
        #expect(sent.last?.hasPrefix(isGET ? "GET /Consent/" : "POST /Consent/fetch") == true)

        let keys = try SessionKeyPair()
        let error = await #expect(throws: AAFlowError.self) {
            try await DataFlow(fixture.context).start(ticket.handle, keys: keys)
        }
        #expect(error?.code == .consentNotUsable)
        #expect(fixture.recorder.cassette.exchanges.count == before + 2)
    }

    @Test("of a consent that the customer took back first, it is read back too", arguments: JourneyTests.versions)
    func customerWasFaster(version: ReBITVersion) async throws {
        let (fixture, flow, ticket) = try await agreed(version)
        await fixture.sandbox.aggregator.revoke(ticket.handle)
        try await flow.revoke(ticket.handle)
        #expect(try await flow.state(of: ticket.handle) == .ended(.revoked))
    }
}
