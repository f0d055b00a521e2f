import AACore
import AAModels
import AAProviders
import AATestKit
import AATestSupport
import Testing

@Suite("Which provider a request goes to")
struct ProviderRouterTests {
    static let noon = Sample.now
    let clock = ManualClock(at: noon)
    let health = ProviderHealth()
    let first: MockProvider
    let second: MockProvider
    let router: ProviderRouter

    init() {
        first = MockProvider(id: "first", clock: clock)
        second = MockProvider(id: "second", clock: clock)
        router = ProviderRouter([first, second], health: health, clock: clock)
    }

    static func request(_ fips: [EntityID] = []) -> ConsentRequest {
        var request = ConsentRequest(Sample.detail)
        request.fips = fips
        return request
    }

    func order(_ fips: [EntityID] = []) -> [EntityID] {
        router.decision(for: Self.request(fips)).candidates.map(\.provider)
    }

    @Test("it goes to the first of equals, and the decision says why")
    func equals() async throws {
        let routed = try await router.requestConsent(Self.request())
        #expect(routed.provider.id == "first")
        #expect(routed.decision.chosen == "first")
        #expect(routed.decision.candidates.map(\.provider) == ["first", "second"])
        #expect(routed.decision.candidates.first?.parts.map(\.event) == [.consent, .session, .data])
        #expect(routed.decision.description == "first (0.73)")
        #expect(second.calls.isEmpty)
    }

    @Test(
        "it goes to the next one when the fault is the provider's, which may have taken it all the same",
        arguments: [
            ProviderError.Code.unavailable, .transportFailed, .malformedAnswer, .unauthorized, .unsupported,
        ])
    func failover(code: ProviderError.Code) async throws {
        first.fail(.requestConsent, with: code)
        let routed = try await router.requestConsent(Self.request())
        #expect(routed.provider.id == "second")
        #expect(routed.decision.candidates.first?.refusal == code)
        #expect(routed.decision.description == "second (0.73), after first (0.73): \(code)")
    }

    @Test(
        "it goes nowhere else when the fault is the request's, or nobody is left",
        arguments: [ProviderError.Code.invalidRequest, .fairUse, .customerNotFound, .cancelled])
    func refused(code: ProviderError.Code) async throws {
        first.fail(.requestConsent, with: code)
        let error = await #expect(throws: ProviderRouter.Failure.self) {
            try await router.requestConsent(Self.request())
        }
        #expect(error?.cause?.code == code)
        #expect(second.calls.isEmpty)

        for provider in [first, second] { provider.fail(.requestConsent, with: .unavailable) }
        let none = await #expect(throws: ProviderRouter.Failure.self) {
            try await router.requestConsent(Self.request())
        }
        #expect(none?.decision.candidates.map(\.refusal) == [.unavailable, .unavailable])
        #expect(none?.decision.chosen == nil)
    }

    @Test("who failed is asked last, and gets a chance again after a while")
    func decay() async throws {
        first.fail(.requestConsent, with: .unavailable)
        _ = try await router.requestConsent(Self.request())
        #expect(order() == ["second", "first"])
        clock.advance(by: .seconds(6 * 3_600))
        let scores = router.decision(for: Self.request()).candidates.map(\.score)
        #expect(abs(scores[0] - scores[1]) < 0.01)
    }

    @Test("own traffic is told by FIP: who brings a FIP's data gets the requests for it")
    func byFIP() async throws {
        let ticket = try await second.requestConsent(Sample.detail)
        let consent = try await second.consent(second.consentID(of: ticket.handle), for: ticket).agreed
        let measured = try #require(router.provider("second"))
        let session = try await measured.startSession(
            under: consent, range: Sample.signedConsent.terms.dataRange, keys: nil)
        for _ in 0..<20 {
            _ = try measured.accounts(in: await measured.fetch(session), under: consent)
            health.record(.data, succeeded: false, at: "first", fip: "other-fip", time: clock.now())
            health.record(.data, succeeded: true, at: "first", fip: "fip-x", time: clock.now())
        }
        #expect(order([MockAccount.savings.fip]) == ["second", "first"])
        #expect(health.score(.data, at: "first", fip: "fip-x", time: clock.now()).value > 0.9)
        #expect(health.score(.data, at: "second", fip: MockAccount.savings.fip, time: clock.now()).ownEvents == 20)
    }

    @Test("what a provider publishes counts until our own traffic says otherwise, and fades")
    func published() throws {
        health.publish(0.2, of: .data, at: "first", fip: "fip-1", asOf: Self.noon)
        #expect(order(["fip-1"]) == ["second", "first"])
        for _ in 0..<100 { health.record(.data, succeeded: true, at: "first", fip: "fip-1", time: Self.noon) }
        #expect(order(["fip-1"]) == ["first", "second"])
        let later = Self.noon.adding(.seconds(12 * 3_600))
        #expect(health.score(.data, at: "first", fip: "fip-1", time: later).published == nil)
        health.publish(0.9, of: .data, at: "first", fip: "fip-1", asOf: Self.noon.adding(.seconds(-1)))
        #expect(health.score(.data, at: "first", fip: "fip-1", time: Self.noon).published == 0.2)
    }

    @Test("a score lies between 0 and 1, whatever the clocks say", arguments: TestScale.seeds(50))
    func bounds(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        for _ in 0..<40 {
            let time = Self.noon.adding(.seconds(Int(random.next() % 200_000) - 100_000))
            if random.next() % 3 == 0 {
                health.publish(Double(random.next() % 300) / 100 - 1, of: .data, at: "first", fip: "f", asOf: time)
            } else {
                health.record(.data, succeeded: random.next() % 2 == 0, at: "first", fip: "f", time: time)
            }
            let score = health.score(.data, at: "first", fip: "f", time: time)
            #expect((0...1).contains(score.value) && score.ownEvents >= 0)
        }
    }

    @Test("a host's needs leave providers out, and a consent stays where it is")
    func needs() async throws {
        var silent = ProviderCapabilities.ofMocks
        silent.revocation = .none
        let third = MockProvider(id: "third", capabilities: silent)
        let router = ProviderRouter([third, second], clock: clock)
        let decision = router.decision(for: Self.request()) { $0.revocation != .none }
        #expect(decision.candidates.map(\.provider) == ["second"])
        #expect(router.provider("third")?.capabilities.revocation == ProviderCapabilities.Revocation.none)
        #expect(router.provider("fourth") == nil)
    }
}
