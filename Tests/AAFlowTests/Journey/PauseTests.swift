import AACore
import AAFlow
import AAModels
import AAProviders
import AASandbox
import AAStore
import AATestKit
import Testing

@Suite("A pause of the consent")
struct PauseTests {
    /// How a journey hears that the customer paused.
    enum Hearing: String, Sendable, CaseIterable { case notification, artefact, sessionRefused, fetchRefused }

    @Test("is waited out, however it was heard of, and nothing is asked for under it", arguments: Hearing.allCases)
    func waitedOut(hearing: Hearing) async throws {
        let clock = StagedClock()
        let inbox = InMemoryInbox()
        let staged = StagedJourney(clock: clock, inbox: inbox) { call throws(ProviderError) in
            switch (hearing, call.operation, call.number) {
            case (.notification, .fetch, 1):
                call.provider.status = .paused
                try? await inbox.accept(StagedJourney.news(.paused, at: 31))
                throw call.failure(.dataNotReady)
            case (.artefact, .consent, 1): call.provider.status = .paused
            case (.sessionRefused, .startSession, 1), (.fetchRefused, .fetch, 1):
                call.provider.status = .paused
                throw call.failure(.consentNotUsable)
            default: break
            }
        }
        clock.after(100) { [provider = staged.provider] in provider.status = .active }
        let delivery = try await staged.run()
        #expect(delivery.isWhole)

        let told: ProviderOperation =
            switch hearing {
            case .artefact: .consent
            case .sessionRefused: .startSession
            case .notification, .fetchRefused: .fetch
            }
        let heard = try #require(staged.provider.times(of: told).first)
        let asked = [.startSession, .fetch].flatMap(staged.provider.times)
        #expect(asked.allSatisfy { $0 <= heard || $0 >= StagedJourney.time(100) })
        #expect(asked.contains { $0 >= StagedJourney.time(100) })
        #expect(staged.events.names.filter { $0 == "consent.changed" }.count == 3)
    }

    @Test("that an AA answers a fetch with 403 is waited out", .timeLimit(.minutes(10)))
    func sandbox() async throws {
        let fixture = try SandboxFixture(hearsNotifications: false)
        let provider = StagedProvider(fixture.provider, clock: fixture.clock) {
            [clock = fixture.clock, aggregator = fixture.sandbox.aggregator, store = fixture.store, fixture]
            call throws(ProviderError) in
            guard let address = fixture.detail.customer.address,
                let handle = try? await store.consents(of: address).first?.handle
            else { return }
            clock.advance(by: .seconds(1))
            if call.operation == .fetch, call.number == 1 { await aggregator.pause(handle) }
            if call.operation == .consent, call.number == 4 { await aggregator.resume(handle) }
        }
        let context = FlowContext(provider: provider, store: fixture.store, clock: fixture.clock)
        let delivery = try await ConsentJourney(context, inbox: fixture.inbox).run(fixture.detail) { ticket in
            await fixture.sandbox.aggregator.approve(ticket.handle)
        }
        #expect(delivery.isWhole)
        #expect(provider.times(of: .fetch).count == 2)
        #expect(provider.times(of: .consent).count == 4)
    }

    @Test("ends as soon as the customer's resumption is heard of", .timeLimit(.minutes(10)))
    func resumedPromptly() async throws {
        let inbox = StagedInbox([
            { await $0.accept(StagedJourney.news(.active)) },
            { await $0.accept(StagedJourney.news(.completed)) },
            { await $0.accept(StagedJourney.news(.active, at: 1)) },
        ])
        let staged = StagedJourney(clock: StandingClock(), inbox: inbox) { call throws(ProviderError) in
            guard call.operation == .fetch else { return }
            call.provider.status = call.number == 1 ? .paused : .active
            if call.number == 1 { throw call.failure(.consentNotUsable) }
        }
        #expect(try await staged.run().isWhole)
        #expect(staged.provider.times(of: .fetch).count == 2)
    }

    @Test("is read back in time, however often the journey is woken meanwhile")
    func readBackInTime() async throws {
        let (clock, inbox) = (StagedClock(), InMemoryInbox())
        let staged = StagedJourney(clock: clock, inbox: inbox) { call throws(ProviderError) in
            guard call.operation == .fetch, call.number == 1 else { return }
            call.provider.status = .paused
            throw call.failure(.consentNotUsable)
        }
        clock.after(20) { try? await inbox.accept(StagedJourney.news(.completed, at: 20)) }
        clock.after(25) { [provider = staged.provider] in provider.status = .active }
        for time in [26, 30, 34] { clock.after(time) {} }
        #expect(try await staged.run().isWhole)
        #expect(staged.provider.times(of: .fetch) == [20, 35].map(StagedJourney.time))
    }

    @Test("that cannot be read back at once does not end the journey")
    func readBackLater() async throws {
        let clock = StagedClock()
        let staged = StagedJourney(clock: clock) { call throws(ProviderError) in
            if call.operation == .fetch, clock.now() < StagedJourney.time(100) {
                call.provider.status = .paused
                throw call.failure(.consentNotUsable)
            }
            if call.operation == .consent, call.number == 2 { throw call.failure(.unavailable) }
        }
        clock.after(100) { [provider = staged.provider] in provider.status = .active }
        #expect(try await staged.run().isWhole)
        #expect(staged.provider.times(of: .fetch).count == 3)
    }

    @Test("of which the provider knows nothing is a refusal that ends the journey")
    func refusedForAnotherReason() async throws {
        let staged = StagedJourney { call throws(ProviderError) in
            if call.operation == .fetch { throw call.failure(.consentNotUsable) }
        }
        let error = await staged.failure()
        #expect(error?.code == .consentNotUsable)
        #expect((error?.cause as? ProviderError)?.operation == .fetch)
        #expect(staged.provider.times(of: .fetch).count == 1)
    }

    @Test("that turns into a revocation ends the journey")
    func revoked() async throws {
        let clock = StagedClock()
        let staged = StagedJourney(clock: clock) { call throws(ProviderError) in
            if call.operation == .startSession {
                call.provider.status = .paused
                throw call.failure(.consentNotUsable)
            }
        }
        clock.after(60) { [provider = staged.provider] in provider.status = .revoked }
        let error = await staged.failure()
        #expect(error?.code == .consentNotUsable)
        #expect(error?.retry == .withNewRequest)
        #expect(error?.handle == StagedJourney.handle)
        #expect(staged.provider.times(of: .startSession).count == 1)
    }
}
