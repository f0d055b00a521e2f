import AACore
import AAFlow
import AAModels
import AAProviders
import AAStore
import AATestKit
import Synchronization
import Testing

@Suite("The inbox of a journey")
struct InboxReadingTests {
    static let stranger: ConsentID = "consent-of-another"

    /// A consent of another customer, whose journey is over.
    static func otherConsent(at provider: EntityID = "mock-aa") -> ConsentRecord {
        var record = ConsentRecord(
            handle: "other-handle", provider: provider, customer: "other@mock-aa",
            terms: SandboxFixture.terms(at: StagedJourney.noon), requestedAt: StagedJourney.noon)
        record.state = .active(stranger)
        return record
    }

    static func hint(_ id: ConsentID, _ handle: ConsentHandle?) -> ReceivedNotification {
        News.received(News.consent(id, handle, .revoked, at: StagedJourney.noon, .unauthenticated))
    }

    @Test("keeps the news of other providers, known or not, however old")
    func otherProviders() async throws {
        let inbox = InMemoryInbox()
        let staged = StagedJourney(inbox: inbox)
        try await staged.store.insert(Self.otherConsent(at: "other-aa"))
        let old = StagedJourney.time(-100_000)
        for news in [
            News.consent(Self.stranger, nil, .revoked, at: old, from: "other-aa"),
            News.consent(StagedJourney.consent, nil, .revoked, at: old, from: "other-aa"),
            News.session(StagedJourney.session, .failed, at: old, from: "other-aa"),
        ] { try await inbox.accept(News.received(news)) }
        #expect(try await staged.run().isWhole)
        #expect(await inbox.waiting().count == 3)
        #expect(try await staged.store.consent(of: "other-handle")?.state == .active(Self.stranger))
    }

    @Test("keeps data that a provider fetched by itself, however old: it comes once, and is for another reader")
    func data() async throws {
        let (clock, inbox) = (StagedClock(), InMemoryInbox())
        let staged = StagedJourney(clock: clock, inbox: inbox)
        staged.mock.decision = .none
        let news = ProviderNotification(
            provider: "mock-aa", messageID: "m", timestamp: StagedJourney.time(-100_000), authenticity: .verified,
            content: .data(StagedJourney.consent, .completed, []))
        try await inbox.accept(News.received(news))
        #expect(await staged.failure()?.code == .timedOut)
        #expect(await inbox.waiting().count == 1)
        #expect(!staged.events.names.contains("news.unknown"))
    }

    @Test("is not blocked by a hint that cannot be followed up", arguments: [true, false])
    func badHint(mayPass: Bool) async throws {
        let inbox = InMemoryInbox()
        let staged = StagedJourney(inbox: inbox) { call throws(ProviderError) in
            guard call.operation == .consent, call.consent == Self.stranger else { return }
            throw call.failure(mayPass ? .unavailable : .unverified)
        }
        try await staged.store.insert(Self.otherConsent())
        try await inbox.accept(Self.hint(Self.stranger, nil))
        try await inbox.accept(StagedJourney.news(.active))
        #expect(try await staged.run().isWhole)
        #expect(await inbox.waiting().count == (mayPass ? 1 : 0))
        #expect(staged.events.names.contains("provider.retrying") == mayPass)
        #expect(staged.events.names.contains("news.refused") == !mayPass)
        #expect(try await staged.store.consent(Self.stranger)?.state == .active(Self.stranger))
    }

    @Test("keeps a hint until it could be followed up")
    func passingHint() async throws {
        let inbox = InMemoryInbox()
        let staged = StagedJourney(inbox: inbox) { call throws(ProviderError) in
            guard call.operation == .outcome, call.number == 1 else { return }
            throw call.failure(.unavailable)
        }
        try await inbox.accept(Self.hint(StagedJourney.consent, StagedJourney.handle))
        #expect(try await staged.run().isWhole)
        #expect(await inbox.waiting().isEmpty)
        #expect(staged.provider.times(of: .outcome).count == 2)
    }

    @Test(
        "leaves a hint alone for longer each time, whoever is woken meanwhile, and as long as the provider wishes",
        arguments: [
            nil, Duration.seconds(120),
        ])
    func trouble(wish: Duration?) async throws {
        let (clock, inbox) = (StagedClock(), InMemoryInbox())
        let staged = StagedJourney(clock: clock, inbox: inbox) { call throws(ProviderError) in
            guard call.operation == .consent, call.consent == Self.stranger else { return }
            throw call.failure(.unavailable, retry: .after(wish))
        }
        staged.mock.decision = .none
        try await staged.store.insert(Self.otherConsent())
        try await inbox.accept(Self.hint(Self.stranger, nil))
        for second in 1...240 {
            clock.after(second) {
                try? await inbox.accept(News.received(News.session("stranger", .completed, at: clock.now())))
            }
        }
        #expect(await staged.failure()?.code == .timedOut)
        let pauses = staged.provider.times(of: .consent).map {
            Int(($0.duration(since: StagedJourney.noon)).components.seconds)
        }
        #expect(pauses.prefix(4) == (wish == nil ? [0, 2, 6, 14] : [0, 120, 240, 360]))
        #expect(pauses.count < 15)
    }

    @Test("leaves a hint alone for all journeys of a context: one asks, not each")
    func sharedTrouble() async throws {
        let inbox = InMemoryInbox()
        let staged = StagedJourney(inbox: inbox) { call throws(ProviderError) in
            guard call.operation == .consent, call.consent == Self.stranger else { return }
            throw call.failure(.unavailable, retry: .after(.seconds(86_400)))
        }
        try await staged.store.insert(Self.otherConsent())
        try await inbox.accept(Self.hint(Self.stranger, nil))
        for _ in 1...3 { #expect(try await staged.run().isWhole) }
        #expect(staged.events.names.filter { $0 == "provider.retrying" }.count == 1)
    }

    @Test("keeps news of a consent or session that nobody knows as long as messages are good, then says so")
    func unknown() async throws {
        let (clock, inbox) = (StagedClock(), InMemoryInbox())
        let staged = StagedJourney(clock: clock, inbox: inbox)
        staged.mock.decision = .none
        try await inbox.accept(News.received(News.consent(Self.stranger, nil, .active, at: StagedJourney.noon)))
        try await inbox.accept(News.received(News.session("stranger", .completed, at: StagedJourney.noon)))
        let counts = Mutex<[Int]>([])
        clock.after(899) {}
        clock.after(899) {
            let count = await inbox.waiting().count
            counts.withLock { $0.append(count) }
        }
        #expect(await staged.failure()?.code == .timedOut)
        #expect(counts.withLock(\.self) == [2])
        #expect(await inbox.waiting().isEmpty)
        #expect(staged.events.names.filter { $0 == "news.unknown" }.count == 2)
    }

    @Test("brings news that came before the consent it is about was recorded")
    func early() async throws {
        let (clock, inbox) = (StagedClock(), InMemoryInbox())
        let staged = StagedJourney(clock: clock, inbox: inbox)
        staged.mock.decision = .none
        try await inbox.accept(
            News.received(News.consent(Self.stranger, "other-handle", .revoked, at: StagedJourney.noon)))
        clock.after(60) { [store = staged.store] in try? await store.insert(Self.otherConsent()) }
        #expect(await staged.failure()?.code == .timedOut)
        #expect(try await staged.store.consent(of: "other-handle")?.state == .ended(.revoked))
        #expect(await inbox.waiting().isEmpty)
        #expect(!staged.events.names.contains("news.unknown"))
    }

    @Test("that fails ends the journey with an error that names its consent", arguments: [true, false])
    func failing(isCancelled: Bool) async throws {
        let failure: any Error = isCancelled ? CancellationError() : AAStoreError(.backendFailure, "disk full")
        let error = await StagedJourney(inbox: StagedInbox(failure: failure)).failure()
        #expect(error?.code == (isCancelled ? .cancelled : .storeFailed))
        #expect(error?.retry == (isCancelled ? .never : .after(nil)))
        #expect(error?.handle == StagedJourney.handle)
    }

    @Test("that ends the journey of one names not the consent of another")
    func cancelledHint() async throws {
        let inbox = InMemoryInbox()
        let staged = StagedJourney(inbox: inbox) { call throws(ProviderError) in
            if call.operation == .consent { throw call.failure(.cancelled) }
        }
        try await staged.store.insert(Self.otherConsent())
        try await inbox.accept(Self.hint(Self.stranger, nil))
        let error = await staged.failure()
        #expect(error?.code == .cancelled)
        #expect(error?.handle == StagedJourney.handle)
        #expect(await inbox.waiting().count == 1)
    }
}
