import AACore
import AACrypto
import AAModels
import AAProviders
import AATestKit
import Testing

@Suite("What a mock's customer decides")
struct MockDecisionTests {
    @Test("is each customer's own, and stays")
    func decisions() async throws {
        let provider = MockProvider()
        let now = Timestamp.unixEpoch
        let terms = ConsentTerms(
            consentStart: now, consentExpiry: now.adding(.seconds(60)), consentMode: .store, fetchType: .onetime,
            consentTypes: [.summary], fiTypes: [.deposit], dataConsumer: ConsentParty(id: "FIU-1", kind: .user),
            purpose: .aggregatedStatement, dataRange: FIDataRange(from: now, to: now.adding(.seconds(60))),
            dataLife: ConsentPeriod(1, .month), frequency: ConsentPeriod(1, .month))
        let detail = ConsentDetail(terms: terms, customer: ConsentCustomer(address: "a@aa"))
        provider.decision = .none
        let ticket = try await provider.requestConsent(detail)
        #expect(try await provider.outcome(of: ticket.handle).outcome == .pending)
        provider.decision = .approved
        let id = MockProvider.consentID(of: ticket.handle)
        #expect(try await provider.outcome(of: ticket.handle).outcome == .approved(id))

        let consent = try await provider.consent(id, for: ticket)
        #expect(consent.agreed.content.terms == terms)

        // Another customer refuses, which changes nothing of what this one decided.
        provider.decision = .rejected
        let other = try await provider.requestConsent(detail)
        #expect(try await provider.outcome(of: other.handle).outcome == .rejected)
        provider.decision = .approved
        #expect(try await provider.outcome(of: other.handle).outcome == .rejected)
        #expect(try await provider.outcome(of: ticket.handle).outcome == .approved(id))
        #expect(provider.news.count == 2)
        try await provider.revoke(id)
        #expect(try await provider.consent(id, for: ticket).status == .revoked)
        let error = await #expect(throws: ProviderError.self) {
            try await provider.startSession(under: consent.agreed, range: terms.dataRange, keys: SessionKeyPair())
        }
        #expect(error?.code == .consentNotUsable)
    }

    @Test("goes out with the next call, also one that fails", arguments: [true, false])
    func failing(isScripted: Bool) async throws {
        let inbox = InMemoryInbox()
        let mock = MockProvider.perfios(keys: .uatEscrow, inbox: inbox, clock: ManualClock(at: MockJourney.noon))
        mock.decision = .none
        let ticket = try await mock.requestConsent(MockJourney.detail())
        mock.decision = .approved
        if isScripted { mock.script(.next(.outcome, .fails(.unreachable))) }
        await #expect(throws: ProviderError.self) { try await mock.outcome(of: ticket.handle) }
        #expect(await inbox.lastPosition() == 2)
    }

    @Test("goes out where the provider has nothing to answer")
    func unasked() async throws {
        let inbox = InMemoryInbox()
        let mock = MockProvider.perfios(keys: .uatEscrow, inbox: inbox, clock: ManualClock(at: MockJourney.noon))
        mock.decision = .none
        let ticket = try await mock.requestConsent(MockJourney.detail())
        mock.decision = .approved
        #expect(try await mock.sessions(under: mock.consentID(of: ticket.handle)).isEmpty)
        #expect(await inbox.lastPosition() == 2)
    }

    @Test(
        "leaves the data that was fetched, unless the provider withholds it once the consent is taken back",
        arguments: [
            (Preset.rebit, ConsentMode.store, true), (.rebit, .view, true), (.setu, .store, false),
            (.setu, .view, false), (.oneMoney, .store, false), (.oneMoney, .view, true),
        ])
    func revoked(preset: Preset, mode: ConsentMode, isWithheld: Bool) async throws {
        let mock = preset.make(clock: ManualClock(at: MockJourney.noon))
        let consent = try await MockSessionTests.consent(of: mock, mode)
        let session = try await mock.startSession(
            under: consent, range: MockJourney.terms().dataRange, keys: SessionKeyPair())
        try await mock.revoke(consent.id)
        if isWithheld {
            let error = await #expect(throws: ProviderError.self) { try await mock.fetch(session) }
            #expect(error?.code == .consentNotUsable)
        } else {
            #expect(try await mock.accounts(in: mock.fetch(session), under: consent).count == 1)
        }
        let handle = ConsentHandle("\(mock.id)-handle-1")
        #expect(mock.news.last?.news.content == .consent(consent.id, handle, .revoked))
    }
}
