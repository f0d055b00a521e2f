import AACore
import AACrypto
import AAFlow
import AAModels
import AAProviders
import AATestKit
import Testing

@Suite("A mock's data session")
struct MockSessionTests {
    let clock = ManualClock(at: MockJourney.noon)

    @Test("encrypts for the session's keys and no others, unless the provider decrypts")
    func encryption() async throws {
        let mock = MockProvider.rebit(clock: clock)
        let consent = try await Self.consent(of: mock)
        let keys = try SessionKeyPair()
        let session = try await mock.startSession(under: consent, range: MockJourney.terms().dataRange, keys: keys)
        let account = try #require(try await mock.accounts(in: mock.fetch(session), under: consent).first)
        #expect(try account.open(with: keys) == MockAccount.savings.document)
        #expect(throws: AACryptoError.self) { try account.open(with: SessionKeyPair()) }
        let keyless = await #expect(throws: ProviderError.self) {
            try await mock.startSession(under: consent, range: MockJourney.terms().dataRange, keys: nil)
        }
        #expect(keyless?.code == .invalidRequest)
    }

    @Test("gives data once where the provider does, for the secret of its news")
    func once() async throws {
        let mock = MockProvider.perfios(keys: .uatEscrow, clock: clock)
        _ = try await mock.requestConsent(MockJourney.detail())
        let news = try #require(
            mock.news.compactMap { if case .session(let news) = $0.news.content { news } else { nil } }.first)
        let consent = try #require(news.consent)
        let session = DataSession(
            id: news.session, consentID: consent, secret: news.secret, collectBefore: news.collectBefore)
        #expect(news.collectBefore == MockJourney.noon.adding(.seconds(900)))
        for (secret, code) in [(nil, ProviderError.Code.invalidRequest), ("guess", .dataGone)] {
            let other = DataSession(id: news.session, consentID: consent, secret: secret)
            let error = await #expect(throws: ProviderError.self) { try await mock.fetch(other) }
            #expect(error?.code == code)
        }
        _ = try await mock.fetch(session)
        let error = await #expect(throws: ProviderError.self) { try await mock.fetch(session) }
        #expect(error?.code == .dataGone)
        #expect(error?.retry == .withNewRequest)
    }

    @Test("data is there when its time has come", arguments: Preset.allCases)
    func late(preset: Preset) async throws {
        let host = MockJourney(preset)
        host.mock.script(.session(.each, .isReady(after: .seconds(40))))
        host.clock.schedule(after: .seconds(50)) { [weak mock = host.mock] in await mock?.deliver() }
        #expect(try await host.run().isWhole)
        #expect(host.elapsed >= .seconds(40) && host.elapsed < .seconds(120))
        #expect(try await host.documentCount() == 1)
    }

    @Test(
        "an account that does not come is told, and what came is kept", arguments: Preset.allCases,
        [FIStatus.denied, .timeout])
    func partial(preset: Preset, status: FIStatus) async throws {
        let host = MockJourney(preset, [.savings, MockJourney.second])
        host.mock.script(.session(.each, .account("mock-link-2", is: status)))
        let delivery = try await host.run()
        #expect(delivery.documents.map(\.account.link) == ["mock-link-1"])
        #expect(delivery.missing.map(\.value) == [status])
        #expect(!delivery.isWhole)
        #expect(try await host.documentCount() == 1)
    }

    @Test(
        "an account that comes later completes the delivery where it can be asked for again", arguments: Preset.allCases
    )
    func later(preset: Preset) async throws {
        let host = MockJourney(preset, [.savings, MockJourney.second])
        host.mock.script(.session(.each, .account("mock-link-2", is: .pending, until: .seconds(60))))
        let delivery = try await host.run()
        #expect(delivery.isWhole == preset.canBeAsked)
        #expect(delivery.documents.count == (preset.canBeAsked ? 2 : 1))
        #expect(delivery.missing.values.allSatisfy { $0 == .pending })
        #expect((host.elapsed >= .seconds(60)) == preset.canBeAsked)
    }

    @Test("F5: a session may be complete without an account", arguments: Preset.allCases)
    func empty(preset: Preset) async throws {
        let host = MockJourney(preset)
        host.mock.script(.session(.each, .isEmpty))
        let delivery = try await host.run()
        #expect(delivery.documents.isEmpty)
        // Only a consent with accounts says that something is missing.
        #expect(delivery.missing.map(\.value) == (preset.canBeAsked ? [.pending] : []))
        #expect(try await host.documentCount() == 0)
    }

    @Test("a session fails, or is over", arguments: [Preset.rebit, .setu, .oneMoney])
    func over(preset: Preset) async throws {
        for (effect, code) in [
            (MockSessionEffect.fails, ProviderError.Code.sessionFailed), (.expires(after: .zero), .dataGone),
        ] {
            let mock = preset.make(clock: clock)
            let consent = try await Self.consent(of: mock)
            mock.script(.session(.next, effect))
            let session = try await mock.startSession(
                under: consent, range: MockJourney.terms().dataRange, keys: SessionKeyPair())
            let error = await #expect(throws: ProviderError.self) { try await mock.fetch(session) }
            #expect(error?.code == code)
        }
    }

    @Test("a session whose answer was lost is found again, or at least no second one is begun")
    func lostSession() async throws {
        for (preset, isFound) in [(Preset.setu, true), (.rebit, false)] {
            let host = MockJourney(preset)
            host.mock.script(.next(.startSession, .losesAnswer()))
            let error = await #expect(throws: AAFlowError.self) { try await host.run(.onetime) }
            #expect((error?.cause as? ProviderError)?.mayHaveBeenCarriedOut == true)
            let handle = try #require(error?.handle)
            if isFound {
                #expect(try await host.journey.resume(handle).isWhole)
            } else {
                let again = await #expect(throws: AAFlowError.self) { try await host.journey.resume(handle) }
                #expect(again?.code == .consentNotUsable)
            }
            let sessions = host.mock.news.compactMap {
                if case .session(let news) = $0.news.content { news.session } else { nil }
            }
            #expect(Set(sessions).count == 1)
        }
    }

    /// A consent that a mock's customer gives at once.
    static func consent(of mock: MockProvider, _ mode: ConsentMode = .store) async throws -> AgreedConsent {
        var detail = MockJourney.detail()
        detail.terms.consentMode = mode
        let ticket = try await mock.requestConsent(detail)
        return try await mock.consent(mock.consentID(of: ticket.handle), for: ticket).agreed
    }
}
