import AACore
import AAFlow
import AAModels
import AAProviders
import AAStore
import AATestKit
import Testing

@Suite("The consent flow")
struct ConsentFlowTests {
    let clock = ManualClock(at: SandboxFixture.noon)
    let store = InMemoryStore()
    let provider: MockProvider
    let flow: ConsentFlow<InMemoryStore>

    init() {
        provider = MockProvider(clock: clock)
        flow = ConsentFlow(FlowContext(provider: provider, store: store, clock: clock))
    }

    @Test("terms that an AA would refuse are not sent")
    func brokenRules() async throws {
        var detail = JourneyTests.detail(clock)
        detail.terms.consentExpiry = detail.terms.consentStart
        let error = await #expect(throws: AAFlowError.self) { try await flow.request(detail) }
        #expect(error?.code == .rulesBroken)
        #expect(error?.reason.contains("AA_1007") == true)
        #expect(provider.calls.isEmpty)
    }

    @Test("terms beyond the template that a request names are not sent; without a name they are")
    func beyondTemplate() async throws {
        var request = ConsentRequest(JourneyTests.detail(clock), template: "CT000")
        let error = await #expect(throws: AAFlowError.self) { try await flow.request(request) }
        #expect(error?.code == .rulesBroken)
        #expect(
            error?.reason.hasPrefix("fair use: Purpose: there is no such template") == true, "\(error?.reason ?? "")")
        #expect(provider.calls.isEmpty)
        request.template = nil
        _ = try await flow.request(request)
        #expect(provider.calls == [.requestConsent])
    }

    @Test("terms that are only discouraged are sent")
    func discouraged() async throws {
        var detail = JourneyTests.detail(clock)
        detail.terms.consentMode = .view
        _ = try await flow.request(detail)
        #expect(provider.calls == [.requestConsent])
    }

    @Test("a request that the provider refuses leaves no record")
    func refusedRequest() async throws {
        provider.fail(.requestConsent, with: .customerNotFound)
        let error = await #expect(throws: AAFlowError.self) { try await flow.request(JourneyTests.detail(clock)) }
        #expect(error?.code == .providerFailed)
        #expect((error?.cause as? ProviderError)?.code == .customerNotFound)
        #expect(try await store.consents(of: "canary@mock-aa").isEmpty)
    }

    @Test("the same news again, and a poll, change nothing")
    func repeated() async throws {
        let ticket = try await flow.request(JourneyTests.detail(clock))
        let id = MockProvider.consentID(of: ticket.handle)
        for _ in 0..<2 { try await flow.receive(News.consent(id, ticket.handle, .active, at: clock.now())) }
        try await flow.refresh(ticket.handle)
        #expect(try await flow.state(of: ticket.handle) == .active(id))
        #expect(try await store.consent(id)?.handle == ticket.handle)
    }

    @Test("a state that was read back is obeyed, and news from before it is late")
    func readBack() async throws {
        let ticket = try await flow.request(JourneyTests.detail(clock))
        let id = MockProvider.consentID(of: ticket.handle)
        let paused = News.consent(id, nil, .paused, at: clock.now())
        clock.advance(by: .seconds(60))
        try await flow.refresh(ticket.handle)
        try await flow.receive(paused)
        #expect(try await flow.state(of: ticket.handle) == .active(id))
    }

    @Test("a revocation whose notification was lost is read back")
    func lostRevocation() async throws {
        let ticket = try await flow.request(JourneyTests.detail(clock))
        try await flow.refresh(ticket.handle)
        _ = try await flow.agreed(ticket.handle)
        try await provider.revoke(MockProvider.consentID(of: ticket.handle))
        try await flow.refresh(ticket.handle)
        #expect(try await flow.state(of: ticket.handle) == .ended(.revoked))
    }

    @Test("a consent is taken back by its FIU, and what came of it read back")
    func revoke() async throws {
        let ticket = try await flow.request(JourneyTests.detail(clock))
        try await flow.refresh(ticket.handle)
        try await flow.revoke(ticket.handle)
        #expect(try await flow.state(of: ticket.handle) == .ended(.revoked))
        #expect(provider.calls.contains(.revoke))
    }

    @Test("where only the customer can revoke, the FIU is told so")
    func cannotRevoke() async throws {
        var capabilities = ProviderCapabilities.ofMocks
        capabilities.revocation = .none
        let provider = MockProvider(capabilities: capabilities, clock: clock)
        let flow = ConsentFlow(FlowContext(provider: provider, store: store, clock: clock))
        let ticket = try await flow.request(JourneyTests.detail(clock))
        try await flow.refresh(ticket.handle)
        let error = await #expect(throws: AAFlowError.self) { try await flow.revoke(ticket.handle) }
        #expect(error?.code == .unsupported)
    }

    @Test("news of another provider does not touch a consent")
    func otherProvider() async throws {
        let ticket = try await flow.request(JourneyTests.detail(clock))
        let id = MockProvider.consentID(of: ticket.handle)
        let news = News.consent(id, ticket.handle, .revoked, at: clock.now(), from: "other-aa")
        #expect(try await flow.receive(news) == false)
        #expect(try await flow.state(of: ticket.handle) == .requested)
    }

    @Test("news that proves nothing of its sender is only a hint to read the state back")
    func unauthenticated() async throws {
        let ticket = try await flow.request(JourneyTests.detail(clock))
        let id = MockProvider.consentID(of: ticket.handle)
        let news = News.consent(id, ticket.handle, .revoked, at: clock.now(), .unauthenticated)
        #expect(try await flow.receive(news))
        #expect(try await flow.state(of: ticket.handle) == .active(id))
    }

    @Test("an agreed consent that departs from the request is not used")
    func departure() async throws {
        let ticket = try await flow.request(JourneyTests.detail(clock))
        try await flow.refresh(ticket.handle)
        let handle = ticket.handle
        let asked = SandboxFixture.terms(at: clock.now())
        let narrower = InMemoryStore()
        var terms = asked
        terms.dataRange.from = terms.dataRange.to.adding(.seconds(-86_400))
        var record = ConsentRecord(
            handle: handle, provider: "mock-aa", customer: "canary@mock-aa", terms: terms, requestedAt: clock.now())
        record.state = .active(MockProvider.consentID(of: handle))
        try await narrower.insert(record)
        let flow = ConsentFlow(FlowContext(provider: provider, store: narrower, clock: clock))
        let error = await #expect(throws: AAFlowError.self) { try await flow.agreed(handle) }
        #expect(error?.code == .consentExceedsRequest)
        #expect(error?.reason.contains("FIDataRange.from") == true)
        #expect(try await narrower.consent(of: handle)?.agreed == nil)
    }

    @Test("a consent whose time is over is not usable, though nobody said so")
    func overByTime() async throws {
        let ticket = try await flow.request(JourneyTests.detail(clock))
        try await flow.refresh(ticket.handle)
        _ = try await flow.agreed(ticket.handle)
        clock.advance(by: .seconds(86_400))
        let error = await #expect(throws: AAFlowError.self) { try await flow.usable(ticket.handle) }
        #expect(error?.code == .consentNotUsable)
    }

    @Test("a status that nobody knows makes the consent unusable")
    func unknownStatus() async throws {
        let ticket = try await flow.request(JourneyTests.detail(clock))
        let id = MockProvider.consentID(of: ticket.handle)
        try await flow.receive(News.consent(id, ticket.handle, .active, at: clock.now()))
        try await flow.receive(News.consent(id, nil, "FROZEN", at: clock.now()))
        let error = await #expect(throws: AAFlowError.self) { try await flow.agreed(ticket.handle) }
        #expect(error?.code == .consentNotUsable)
    }

    @Test("news of a consent that nobody asked for is said to be unknown")
    func unknownConsent() async throws {
        #expect(try await flow.receive(News.consent("stranger", nil, .active, at: clock.now())) == false)
    }

    @Test("news after the end is reported and not obeyed")
    func afterTheEnd() async throws {
        let events = EventLog()
        let flow = ConsentFlow(FlowContext(provider: provider, store: store, clock: clock, observer: events))
        let ticket = try await flow.request(JourneyTests.detail(clock))
        let id = MockProvider.consentID(of: ticket.handle)
        try await flow.receive(News.consent(nil, ticket.handle, .revoked, at: clock.now()))
        clock.advance(by: .seconds(1))
        try await flow.receive(News.consent(id, ticket.handle, .active, at: clock.now()))
        #expect(try await flow.state(of: ticket.handle) == .ended(.revoked))
        #expect(events.names == ["consent.requested", "consent.changed", "news.refused"])
    }

    @Test("the artefact is fetched once")
    func fetchedOnce() async throws {
        let ticket = try await flow.request(JourneyTests.detail(clock))
        try await flow.refresh(ticket.handle)
        let first = try await flow.agreed(ticket.handle)
        #expect(try await flow.agreed(ticket.handle) == first)
        #expect(provider.calls.filter { $0 == .consent }.count == 1)
    }

    @Test("a handle that nobody knows is an error")
    func unknownHandle() async throws {
        let error = await #expect(throws: AAFlowError.self) { try await flow.agreed("stranger") }
        #expect(error?.code == .unknownReference)
    }
}
