import AACore
import AAProviders
import AAStore

/// A journey's wait for the customer or for the FIPs: it listens, and makes calls at a pace.
struct Waiting<Store: ConsentStore & SessionStore & DocumentStore> {
    let reading: InboxReading<Store>
    let handle: ConsentHandle
    /// The session, once there is one.
    let session: SessionID?
    private(set) var pace: Pace

    private var now: Timestamp { reading.context.clock.now() }

    /// Whether it is time to ask, though nothing was heard.
    var isDue: Bool { pace.isDue(at: now) }
    /// Whether asking is allowed when something was heard.
    var allows: Bool { pace.allows(at: now) }
    /// Whether patience is at its end.
    var isOver: Bool { now >= pace.deadline }

    /// Applies what waits in the inbox.
    ///
    /// - Returns: a position behind which everything is new.
    func takeNews() async throws(AAFlowError) -> Int {
        // The inbox serves many journeys: its failure may name another's consent, or none.
        do { return try await reading.takeNews() } catch { throw error.of(handle, session) }
    }

    /// What the consent is; while nothing may be asked for under it, it is read back when that is due.
    ///
    /// - Throws: ``AAFlowError/Code/consentNotUsable`` once it is over.
    mutating func consent() async throws(AAFlowError) -> ConsentState {
        let (consents, handle) = (reading.consents, handle)
        switch try await consents.state(of: handle) {
        case .requested where isDue, .paused where isDue:
            try await attempt { () async throws(AAFlowError) in try await consents.refresh(handle) }
        default: break
        }
        let state = try await consents.state(of: handle)
        guard case .ended(let ending) = state else { return state }
        throw AAFlowError(
            .consentNotUsable, "the consent is \(ending)", retry: .withNewRequest, handle: handle, session: session)
    }

    /// Makes a call; what fails in a way that may pass, or because the customer paused, is waited out.
    ///
    /// - Returns: whether it was answered. That the data is not there yet is an answer, unless it says when to ask again.
    @discardableResult
    mutating func attempt(_ call: () async throws(AAFlowError) -> Void) async throws(AAFlowError) -> Bool {
        pace.asked(at: now)
        do {
            try await call()
            return true
        } catch {
            if error.isNotReady, error.retry == .after(nil) { return true }
            if error.mayPass, let cause = error.cause as? ProviderError, !cause.mayHaveBegunSession {
                reading.context.observer.observe(FlowEvent.retrying(cause.operation, cause.code))
            } else {
                guard error.code == .consentNotUsable,
                    case .paused = try await reading.consents.state(of: handle)
                else { throw error }
            }
            pace.failed(error, at: now)
            return false
        }
    }

    /// Waits for news, at most until it is time to ask.
    ///
    /// - Throws: ``AAFlowError/Code/timedOut`` at the end of patience, and ``AAFlowError/Code/cancelled``.
    func listen(behind position: Int) async throws(AAFlowError) {
        guard !isOver else { throw try await timeOut() }
        let pause = pace.pause(at: now)
        await withTaskGroup(of: Void.self) { group in
            group.addTask { [inbox = reading.inbox] in await inbox.arrival(after: position) }
            group.addTask { [clock = reading.context.clock] in try? await clock.sleep(for: pause) }
            await group.next()
            group.cancelAll()
        }
        if Task.isCancelled {
            throw AAFlowError(.cancelled, "the task was cancelled", handle: handle, session: session)
        }
    }

    private func timeOut() async throws(AAFlowError) -> AAFlowError {
        let (reason, retry): (String, RetryAdvice) =
            switch try await reading.consents.state(of: handle) {
            // The request may live for days: what it becomes, a resumed journey finds.
            case .requested: ("the customer did not decide in time", .after(nil))
            case .paused: ("the customer did not resume the consent in time", .after(nil))
            case .active where session == nil: ("no session could be begun in time", .after(nil))
            case .active, .ended: ("the data was not ready in time", .after(nil))
            }
        return AAFlowError(.timedOut, reason, retry: retry, cause: pace.lastFailure, handle: handle, session: session)
    }
}

extension ProviderError {
    /// Whether asking again could begin a second session, which the consent may not allow, and the AA would charge.
    fileprivate var mayHaveBegunSession: Bool {
        [.startSession, .refresh].contains(operation) && mayHaveBeenCarriedOut
    }
}
