import AACore
import AAFlow
import AAModels
import AAProviders
import AAStore
import AATestKit
import Testing

@Suite("A session that the flow did not begin")
struct BegunSessionTests {
    /// A provider that tells everything by notifications that prove nothing, and can be asked for nothing but the data.
    static var silent: ProviderCapabilities {
        var capabilities = ProviderCapabilities.ofMocks
        capabilities.canPollConsent = false
        capabilities.notificationAuthenticity = .unauthenticated
        capabilities.readsOnce = true
        capabilities.sessions = .byProvider
        return capabilities
    }

    static func ready(
        _ session: SessionID, consent: ConsentID? = StagedJourney.consent, at seconds: Int = 0
    ) -> ReceivedNotification {
        News.received(
            ProviderNotification(
                provider: "mock-aa", messageID: MessageID("m-\(session)"), timestamp: StagedJourney.time(seconds),
                authenticity: .unauthenticated,
                content: .session(
                    SessionNews(
                        session, .completed, consent: consent, handle: StagedJourney.handle,
                        secret: "secret-of-\(session)",
                        collectBefore: StagedJourney.time(900)))))
    }

    static func hint(_ status: ConsentStatus) -> ReceivedNotification {
        News.received(
            News.consent(
                StagedJourney.consent, StagedJourney.handle, status, at: StagedJourney.noon, .unauthenticated))
    }

    @Test(
        "F15: is collected with its secret, whether news of the consent or of the data comes first",
        arguments: [
            [hint(.active), ready("s1")], [ready("s1"), hint(.active)], [ready("s1")],
            [hint(.active), hint(.active), ready("s1"), ready("s1")],
        ])
    func inAnyOrder(news: [ReceivedNotification]) async throws {
        let inbox = StagedInbox(news.map { entry in { await $0.accept(entry) } })
        let staged = StagedJourney(clock: StandingClock(), inbox: inbox, capabilities: Self.silent)
        let delivery = try await staged.run()
        #expect(delivery.isWhole)
        #expect(delivery.documents.map(\.account.link) == ["mock-link-1"])
        #expect(staged.provider.fetched.map(\.secret) == ["secret-of-s1"])
        #expect(try await staged.store.session("s1")?.state == .fetched)
        #expect(try await staged.store.session("s1")?.collectBefore == StagedJourney.time(900))
        #expect(staged.provider.times(of: .startSession).isEmpty)
        #expect(staged.provider.times(of: .consent).isEmpty)
    }

    @Test(
        "F17: that nobody knows, or whose time is over, is passed by for the one that is there",
        arguments: [ProviderError.Code.unknownReference, .mismatchedAnswer, .dataGone, .sessionFailed, .invalidRequest])
    func forged(code: ProviderError.Code) async throws {
        let inbox = StagedInbox([
            { await $0.accept(Self.ready("forged")) }, { await $0.accept(Self.ready("s1")) },
        ])
        let staged = StagedJourney(
            clock: StandingClock(), inbox: inbox, capabilities: Self.silent
        ) { call throws(ProviderError) in
            if call.operation == .fetch, call.number == 1 { throw call.failure(code) }
        }
        #expect(try await staged.run().isWhole)
        #expect(staged.provider.fetched.map(\.id) == ["forged", "s1"])
    }

    @Test("is not collected once the consent is over")
    func afterTheEnd() async throws {
        let inbox = StagedInbox([
            { await $0.accept(Self.hint(.active)) },
            {
                await $0.accept(Self.hint(.revoked))
                await $0.accept(Self.ready("s1"))
            },
        ])
        let staged = StagedJourney(inbox: inbox, capabilities: Self.silent)
        let error = await staged.failure()
        #expect(error?.code == .consentNotUsable)
        #expect(staged.provider.fetched.isEmpty)
        #expect(try await staged.store.session("s1") == nil)
    }

    @Test("is not taken over where the flow begins them, nor of another consent")
    func foreign() async throws {
        let flow = StagedJourney(inbox: StagedInbox([{ await $0.accept(Self.ready("s1")) }]))
        #expect(try await flow.run().isWhole)
        #expect(try await flow.store.session("s1") == nil)

        let inbox = StagedInbox([
            { await $0.accept(Self.hint(.active)) }, { await $0.accept(Self.ready("s1", consent: "other")) },
            { await $0.accept(Self.ready("s2")) },
        ])
        let staged = StagedJourney(clock: StandingClock(), inbox: inbox, capabilities: Self.silent)
        #expect(try await staged.run().isWhole)
        #expect(staged.provider.fetched.map(\.id) == ["s2"])
    }

    @Test("is found by asking, where its news was lost")
    func lostNews() async throws {
        var capabilities = ProviderCapabilities.ofMocks
        capabilities.sessions = .byProvider
        let staged = StagedJourney(capabilities: capabilities)
        staged.provider.sessions = [
            SessionNews("s2", .completed), SessionNews("old", .expired), SessionNews("s1", .completed),
        ]
        #expect(try await staged.run().isWhole)
        #expect(staged.provider.fetched.map(\.id) == ["s2"])
    }

    @Test("is the first one only, where the others are the FIU's")
    func first() async throws {
        var capabilities = ProviderCapabilities.ofMocks
        capabilities.sessions = .firstByProvider
        let staged = StagedJourney(capabilities: capabilities)
        staged.provider.sessions = [SessionNews("s1", .completed)]
        #expect(try await staged.run().isWhole)
        #expect(staged.provider.times(of: .startSession).isEmpty)
        #expect(try await staged.journey.resume(StagedJourney.handle).isWhole)
        #expect(staged.provider.times(of: .startSession).count == 1)
    }

    @Test("is the FIU's to begin, once the provider's own is over", .timeLimit(.minutes(10)))
    func firstIsOver() async throws {
        var capabilities = ProviderCapabilities.ofMocks
        capabilities.sessions = .firstByProvider
        let staged = StagedJourney(capabilities: capabilities)
        staged.provider.sessions = [SessionNews("s1", .expired)]
        #expect(try await staged.run().isWhole)
        #expect(staged.provider.times(of: .startSession).count == 1)
        #expect(staged.provider.times(of: .startSession).first.map { $0 < StagedJourney.time(120) } == true)
    }

    @Test("F5: whose delivery lacks an account of the consent is not whole")
    func missingAccount() async throws {
        var capabilities = ProviderCapabilities.ofMocks
        capabilities.sessions = .byProvider
        capabilities.readsOnce = true
        let staged = StagedJourney(
            accounts: [.savings, StagedJourney.second], deliveries: [[.savings]], capabilities: capabilities)
        staged.provider.sessions = [SessionNews("s1", .completed)]
        #expect(try await staged.run().missing.keys.map(\.link) == ["mock-link-2"])
        #expect(try await staged.store.session("s1")?.state == .fetched)
    }

    @Test("F3: is found again by who resumes, when the answer to the only one that the consent allows was lost")
    func lostAnswer() async throws {
        let staged = StagedJourney { call throws(ProviderError) in
            guard call.operation == .startSession else { return }
            if call.number == 1 { throw call.failure(.transportFailed, mayHaveBeenCarriedOut: true) }
            throw call.failure(.consentExhausted)
        }
        staged.provider.sessions = [SessionNews("s1", .completed)]
        await #expect(throws: AAFlowError.self) { try await staged.run(.onetime) }
        #expect(try await staged.journey.resume(StagedJourney.handle).isWhole)
        #expect(staged.provider.fetched.map(\.id) == ["s1"])
    }

    @Test("whose news comes in a pause is collected after it")
    func duringPause() async throws {
        let inbox = StagedInbox([
            { await $0.accept(Self.hint(.active)) },
            {
                await $0.accept(Self.hint(.paused))
                await $0.accept(Self.ready("s1"))
            },
            {
                await $0.accept(
                    News.received(
                        News.consent(
                            StagedJourney.consent, StagedJourney.handle, .active, at: StagedJourney.time(60),
                            .unauthenticated)))
            },
        ])
        let staged = StagedJourney(inbox: inbox, capabilities: Self.silent)
        #expect(try await staged.run().isWhole)
        #expect(staged.provider.fetched.map(\.id) == ["s1"])
    }

    @Test("F9: that was collected and kept, but not read, is read from what was kept: nobody gives it twice")
    func keptDelivery() async throws {
        let other = MockAccount(link: "mock-link-1", document: "<Account type=\"deposit\" linkedAccRef=\"another\"/>")
        let inbox = StagedInbox([{ await $0.accept(Self.ready("s1")) }])
        let staged = StagedJourney(
            clock: StandingClock(), inbox: inbox, deliveries: [[other], [.savings]], capabilities: Self.silent)
        #expect(await staged.failure()?.code == .mismatchedDocument)
        #expect(try await staged.store.delivery(of: "s1") != nil)
        await #expect(throws: AAFlowError.self) { try await staged.journey.resume(StagedJourney.handle) }
        #expect(staged.provider.fetched.count == 1)
    }

    @Test("F17: that was forged before a refusal does not keep the consent alive")
    func refusedAfterForgery() async throws {
        let inbox = StagedInbox([
            { await $0.accept(Self.ready("forged")) }, { await $0.accept(Self.hint(.rejected)) },
        ])
        let staged = StagedJourney(clock: StandingClock(), inbox: inbox, capabilities: Self.silent) {
            call throws(ProviderError) in
            if call.operation == .fetch { throw call.failure(.dataGone) }
        }
        #expect(await staged.failure()?.code == .consentNotUsable)
    }

    @Test("is asked for with the journey's keys where the provider needs them, and an older one is left")
    func ownKeys() async throws {
        var capabilities = Self.silent
        capabilities.decryptsForYou = false
        let inbox = StagedInbox([
            {
                await $0.accept(Self.ready("old"))
                await $0.accept(Self.hint(.active))
            },
            { await $0.accept(Self.ready("s1")) },
        ])
        let staged = StagedJourney(clock: StandingClock(), inbox: inbox, capabilities: capabilities)
        #expect(try await staged.run().isWhole)
        #expect(staged.provider.times(of: .refresh).count == 1)
        #expect(staged.provider.fetched.map(\.id) == ["s1"])
    }

    @Test("that cannot be kept is in the error, and not in what it prints")
    func unkept() async throws {
        let raw = RawDelivery(session: "s1", bytes: Array("canary".utf8))
        let error = AAFlowError(.storeFailed, "the store is full", unkept: raw)
        #expect(error.unkept?.bytes == raw.bytes)
        #expect(!String(reflecting: error).contains("canary") && !"\(error)".contains("canary"))
    }
}
