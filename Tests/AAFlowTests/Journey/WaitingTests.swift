import AACore
import AAFlow
import AAModels
import AAProviders
import AAStore
import AATestKit
import Testing

@Suite("The waiting of a journey")
struct WaitingTests {
    /// Why a journey's patience ends.
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let failing: ProviderOperation
        let code: ProviderError.Code?
        let reason: String
        let retry: RetryAdvice
        let session: SessionID?
        let cause: ProviderError.Code?
    }

    static let rows = [
        Row(
            testDescription: "the customer does not decide", failing: .heartbeat, code: nil,
            reason: "the customer did not decide in time", retry: .after(nil), session: nil, cause: nil),
        Row(
            testDescription: "the outcome cannot be asked for", failing: .outcome, code: .unavailable,
            reason: "the customer did not decide in time", retry: .after(nil), session: nil, cause: .unavailable),
        Row(
            testDescription: "no session can be begun", failing: .startSession, code: .unavailable,
            reason: "no session could be begun in time", retry: .after(nil), session: nil, cause: .unavailable),
        Row(
            testDescription: "the data is never ready", failing: .fetch, code: .dataNotReady,
            reason: "the data was not ready in time", retry: .after(nil), session: StagedJourney.session, cause: nil),
        Row(
            testDescription: "the data cannot be fetched", failing: .fetch, code: .unavailable,
            reason: "the data was not ready in time", retry: .after(nil), session: StagedJourney.session,
            cause: .unavailable),
        Row(
            testDescription: "the customer does not resume", failing: .fetch, code: .consentNotUsable,
            reason: "the customer did not resume the consent in time", retry: .after(nil),
            session: StagedJourney.session, cause: .consentNotUsable),
    ]

    @Test("ends with an error that says why, and what it is about", arguments: rows)
    func timedOut(row: Row) async throws {
        let staged = StagedJourney { call throws(ProviderError) in
            guard call.operation == row.failing, let code = row.code else { return }
            if code == .consentNotUsable { call.provider.status = .paused }
            throw call.failure(code)
        }
        if row.code == nil { staged.mock.decision = .none }
        let error = await staged.failure()
        #expect(error?.code == .timedOut)
        #expect(error?.reason == row.reason)
        #expect(error?.retry == row.retry)
        #expect(error?.handle == StagedJourney.handle)
        #expect(error?.session == row.session)
        #expect(((error?.cause as? AAFlowError)?.cause as? ProviderError)?.code == row.cause)
    }

    /// A call that fails once with a wish, when it is first made, and when again.
    static let wishes: [(ProviderOperation, ProviderError.Code, wish: Int, times: [Int])] = [
        (.outcome, .unavailable, 60, [15, 75]), (.consent, .unavailable, 60, [15, 75]),
        (.startSession, .unavailable, 60, [15, 75]), (.fetch, .unavailable, 60, [30, 90]),
        (.fetch, .dataNotReady, 60, [30, 90]), (.fetch, .unavailable, 5, [30, 45]),
    ]

    @Test("gives a provider the time it asks for, whatever is heard meanwhile", arguments: wishes)
    func retryAfter(
        operation: ProviderOperation, code: ProviderError.Code, wish: Int, times: [Int]
    ) async throws {
        let clock = StagedClock()
        let inbox = InMemoryInbox()
        let staged = StagedJourney(clock: clock, inbox: inbox) { call throws(ProviderError) in
            guard call.operation == operation, call.number == 1 else { return }
            throw call.failure(code, retry: .after(.seconds(wish)))
        }
        clock.after(35) { try? await inbox.accept(StagedJourney.news(.completed, at: 35)) }
        #expect(try await staged.run().isWhole)
        #expect(staged.provider.times(of: operation) == times.map(StagedJourney.time))
    }

    @Test("ends at once when news says that the data is there", .timeLimit(.minutes(10)))
    func prompt() async throws {
        let inbox = StagedInbox([
            { await $0.accept(StagedJourney.news(.active)) },
            { await $0.accept(StagedJourney.news(.completed, ["mock-link-1": .ready])) },
        ])
        let staged = StagedJourney(clock: StandingClock(), inbox: inbox)
        #expect(try await staged.run().isWhole)
        #expect(staged.provider.times(of: .outcome).isEmpty)
        #expect(staged.provider.times(of: .fetch).count == 1)
    }

    @Test("for a missing account ends at once when news says that it is there too", .timeLimit(.minutes(10)))
    func promptForTheRest() async throws {
        let inbox = StagedInbox([
            { await $0.accept(StagedJourney.news(.active)) },
            { await $0.accept(StagedJourney.news(.completed, ["mock-link-1": .ready])) },
            { await $0.accept(StagedJourney.news(.completed, ["mock-link-1": .ready])) },
            { await $0.accept(StagedJourney.news(.completed, ["mock-link-2": .ready])) },
        ])
        let staged = StagedJourney(
            clock: StandingClock(), inbox: inbox, accounts: [.savings, StagedJourney.second],
            deliveries: [[.savings], [StagedJourney.second]])
        let delivery = try await staged.run()
        #expect(delivery.isWhole)
        #expect(delivery.documents.map(\.account.link) == ["mock-link-1", "mock-link-2"])
        #expect(staged.provider.times(of: .fetch).count == 2)
    }

    @Test("is not begun where data is given out once: what came is returned")
    func readsOnce() async throws {
        var capabilities = ProviderCapabilities.ofMocks
        capabilities.readsOnce = true
        let staged = StagedJourney(
            accounts: [.savings, StagedJourney.second], deliveries: [[.savings], [StagedJourney.second]],
            capabilities: capabilities)
        let delivery = try await staged.run()
        #expect(delivery.documents.map(\.account.link) == ["mock-link-1"])
        #expect(delivery.missing == [AccountReference(fip: "mock-fip", link: "mock-link-2"): .pending])
        #expect(staged.provider.times(of: .fetch).count == 1)
    }

    @Test("for what is missing ends with what came", arguments: [ProviderError.Code.dataGone, .unauthorized, nil])
    func shortToTheEnd(code: ProviderError.Code?) async throws {
        let staged = StagedJourney(
            accounts: [.savings, StagedJourney.second], deliveries: [[.savings]]
        ) { call throws(ProviderError) in
            if let code, call.operation == .fetch, call.number == 2 { throw call.failure(code) }
        }
        let delivery = try await staged.run()
        #expect(delivery.documents.map(\.account.link) == ["mock-link-1"])
        #expect(!delivery.isWhole)
        if code == nil { #expect(staged.clock.now().duration(since: StagedJourney.noon) >= .seconds(900)) }
    }

    @Test("never begins a second session where the first may have begun")
    func sessionOnce() async throws {
        let staged = StagedJourney { call throws(ProviderError) in
            guard call.operation == .startSession else { return }
            throw call.failure(.unavailable, mayHaveBeenCarriedOut: true)
        }
        let error = await staged.failure()
        #expect(error?.code == .providerFailed)
        #expect(error?.retry == .after(nil))
        #expect(error?.handle == StagedJourney.handle)
        #expect(staged.provider.times(of: .startSession).count == 1)
    }

    @Test("ends when the task is cancelled", .timeLimit(.minutes(10)), arguments: [false, true])
    func cancelled(hasSession: Bool) async throws {
        let (listening, signal) = AsyncStream<Void>.makeStream()
        var scenes: [StagedInbox.Scene] = [{ _ in signal.finish() }]
        if hasSession { scenes.insert({ await $0.accept(StagedJourney.news(.active)) }, at: 0) }
        let staged = StagedJourney(clock: StandingClock(), inbox: StagedInbox(scenes))
        let journey = Task { await staged.failure() }
        for await _ in listening {}
        journey.cancel()
        let error = await journey.value
        #expect(error?.code == .cancelled)
        #expect(error?.handle == StagedJourney.handle)
        #expect(error?.session == (hasSession ? StagedJourney.session : nil))
    }

    @Test("that is cancelled in a call ends, whatever came before", arguments: [ProviderOperation.fetch, .consent])
    func cancelledInCall(operation: ProviderOperation) async throws {
        let staged = StagedJourney(
            accounts: [.savings, StagedJourney.second], deliveries: [[.savings]]
        ) { call throws(ProviderError) in
            guard call.operation == .fetch || call.operation == operation, call.number == 2 else { return }
            throw call.failure(call.operation == operation ? .cancelled : .consentNotUsable)
        }
        #expect(await staged.failure()?.code == .cancelled)
    }
}
