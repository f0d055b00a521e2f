public import AACore
import AACrypto
public import AAModels
public import AAProviders
public import AAStore

/// Takes one request for consent to typed data: the whole way, for one customer, in one call.
///
/// It waits by listening to the inbox, and asks the provider now and then in case a notification was lost.
public struct ConsentJourney<Store: ConsentStore & SessionStore & DocumentStore>: Sendable {
    /// How long to wait for whom.
    public struct Patience: Sendable, Hashable {
        /// How long the customer may take.
        public var customer: Duration
        /// How long the FIPs may take.
        public var providers: Duration
        /// How long to listen before asking.
        public var pollInterval: Duration

        /// Sets the times; by default 15 minutes, 15 minutes and 15 seconds.
        public init(
            customer: Duration = .seconds(900), providers: Duration = .seconds(900),
            pollInterval: Duration = .seconds(15)
        ) {
            self.customer = customer
            self.providers = providers
            self.pollInterval = pollInterval
        }
    }

    private let context: FlowContext<Store>
    private let inbox: any NotificationQueue
    private let patience: Patience
    private let consents: ConsentFlow<Store>
    private let data: DataFlow<Store>

    /// Works with the given parts. Many journeys may share an inbox and a store.
    public init(
        _ context: FlowContext<Store>, inbox: any NotificationQueue, patience: Patience = Patience(),
        reader: FIReader = FIReader()
    ) {
        self.context = context
        self.inbox = inbox
        self.patience = patience
        consents = ConsentFlow(context)
        data = DataFlow(context, reader: reader)
    }

    /// Asks for consent, waits for the customer, fetches the data once.
    ///
    /// - Parameters:
    ///   - detail: What is asked of whom.
    ///   - redirect: Shows the customer where to decide.
    /// - Returns: a document for each account that was delivered, and what is missing.
    public func run(
        _ detail: ConsentDetail, redirect: (ConsentTicket) async -> Void
    ) async throws(AAFlowError) -> DataDelivery {
        let ticket = try await consents.request(detail)
        await redirect(ticket)
        return try await resume(ticket.handle)
    }

    /// Goes on with a request that was made before: waits for the customer, fetches the data once, in a new session.
    public func resume(_ handle: ConsentHandle) async throws(AAFlowError) -> DataDelivery {
        try await decision(on: handle)
        let keys: SessionKeyPair
        do { keys = try SessionKeyPair() } catch {
            throw AAFlowError(.keysFailed, error.reason, cause: error, handle: handle)
        }
        defer { keys.destroy() }
        let session = try await data.start(handle, keys: keys)
        return try await delivery(of: session, under: handle, keys: keys)
    }

    /// Returns once the consent is agreed.
    private func decision(on handle: ConsentHandle) async throws(AAFlowError) {
        var pace = Pace(
            from: context.clock.now(), patience: patience.customer, interval: patience.pollInterval)
        while true {
            let position = try await takeNews()
            let state = try await consents.state(of: handle)
            if pace.isDue(at: context.clock.now()), state == .requested || state.isPaused {
                try await attempt(&pace, handle) { () async throws(AAFlowError) in try await consents.refresh(handle) }
            }
            switch try await consents.state(of: handle) {
            case .active where pace.allows(at: context.clock.now()):
                let isAgreed = try await attempt(&pace, handle) { () async throws(AAFlowError) in
                    _ = try await consents.agreed(handle)
                }
                if isAgreed { return }
            case .ended(let ending):
                throw AAFlowError(
                    .consentNotUsable, "the consent is \(ending)", retry: .withNewRequest, handle: handle)
            default: break
            }
            try await listen(behind: position, pace, handle, nil)
        }
    }

    /// The delivery, as whole as it gets within the patience for FIPs.
    private func delivery(
        of session: DataSession, under handle: ConsentHandle, keys: SessionKeyPair
    ) async throws(AAFlowError) -> DataDelivery {
        var pace = Pace(
            from: context.clock.now(), patience: patience.providers, interval: patience.pollInterval)
        var delivery: DataDelivery?
        var isAnnounced = false
        while true {
            let position = try await takeNews()
            let consent = try await consents.state(of: handle)
            if case .ended(let ending) = consent {
                throw AAFlowError(.consentNotUsable, "the consent is \(ending)", handle: handle, session: session.id)
            }
            let state = try await data.state(of: session.id)
            if case .ended(let ending) = state {
                if let delivery { return delivery }
                throw AAFlowError(
                    .sessionEnded, "the session is \(ending)", retry: .withNewRequest, handle: handle,
                    session: session.id)
            }
            let now = context.clock.now()
            // A notification may have been lost: the fetch itself tells whether the data is there.
            let isNews = state != .waiting && !isAnnounced && pace.allows(at: now)
            if consent.isPaused, pace.isDue(at: now) {
                try await attempt(&pace, handle) { () async throws(AAFlowError) in try await consents.refresh(handle) }
            } else if !consent.isPaused, isNews || pace.isDue(at: now) {
                isAnnounced = state != .waiting
                do {
                    try await attempt(&pace, handle) { () async throws(AAFlowError) in
                        guard let latest = try await data.fetch(session, keys: keys) else { return }
                        delivery = delivery?.joined(with: latest) ?? latest
                    }
                } catch {
                    // What came before stays good.
                    guard let delivery, error.code == .providerFailed else { throw error }
                    return delivery
                }
                if let delivery, !delivery.mayGrow || context.provider.capabilities.readsOnce { return delivery }
            }
            if let delivery, context.clock.now() >= pace.deadline { return delivery }
            try await listen(behind: position, pace, handle, session.id)
        }
    }

    /// Makes a call; what fails in a way that may pass, or because the customer paused, is waited out.
    ///
    /// - Returns: whether it succeeded.
    @discardableResult
    private func attempt(
        _ pace: inout Pace, _ handle: ConsentHandle, _ call: () async throws(AAFlowError) -> Void
    ) async throws(AAFlowError) -> Bool {
        pace.asked(at: context.clock.now())
        do {
            try await call()
            return true
        } catch {
            if case .after = error.retry, let cause = error.cause as? ProviderError {
                context.observer.observe(FlowEvent.retrying(cause.operation, cause.code))
            } else {
                guard error.code == .consentNotUsable, try await consents.state(of: handle).isPaused else {
                    throw error
                }
            }
            pace.failed(error, at: context.clock.now())
            return false
        }
    }

    /// Applies what waits in the inbox, and leaves there what is about nothing we know yet: another journey may be about to
    /// record it. News that nobody wanted for as long as messages are good is removed. That of another provider is not ours to
    /// touch.
    ///
    /// - Returns: a position behind which everything is new.
    private func takeNews() async throws(AAFlowError) -> Int {
        let position = try await queue { queue in try await queue.lastPosition() }
        for entry in try await queue({ queue in try await queue.waiting() })
        where entry.notification.news.provider == context.provider.id {
            let isKnown: Bool
            do { isKnown = try await apply(entry.notification.news) } catch {
                // A hint that could not be followed up: later, if that may help; the customer it is about may be another one.
                guard let cause = error.cause as? ProviderError, cause.code != .cancelled else { throw error }
                context.observer.observe(FlowEvent.retrying(cause.operation, cause.code))
                if case .after = error.retry { continue }
                try await queue { queue in try await queue.remove(entry) }
                continue
            }
            let age = context.clock.now().duration(since: entry.notification.receivedAt)
            guard isKnown || age >= MessageWindow.tolerance else { continue }
            if !isKnown { context.observer.observe(FlowEvent.newsUnknown) }
            try await queue { queue in try await queue.remove(entry) }
        }
        return position
    }

    private func apply(_ news: ProviderNotification) async throws(AAFlowError) -> Bool {
        switch news.content {
        case .consent: try await consents.receive(news)
        case .session: try await data.receive(news)
        }
    }

    private func queue<Answer>(
        _ call: (any NotificationQueue) async throws -> Answer
    ) async throws(AAFlowError) -> Answer {
        do { return try await call(inbox) } catch {
            throw AAFlowError(.storeFailed, "the inbox cannot be read", retry: .after(nil), cause: error)
        }
    }

    /// Waits for news, at most until it is time to ask.
    private func listen(
        behind position: Int, _ pace: Pace, _ handle: ConsentHandle, _ session: SessionID?
    ) async throws(AAFlowError) {
        let now = context.clock.now()
        guard now < pace.deadline else {
            let isOpen = try await consents.state(of: handle) == .requested
            throw AAFlowError(
                .timedOut, isOpen ? "the customer did not decide in time" : "the data was not ready in time",
                retry: isOpen ? .withNewRequest : .after(nil), cause: pace.lastFailure, handle: handle, session: session
            )
        }
        let pause = pace.pause(at: now)
        await withTaskGroup(of: Void.self) { group in
            group.addTask { [inbox] in await inbox.arrival(after: position) }
            group.addTask { [clock = context.clock] in try? await clock.sleep(for: pause) }
            await group.next()
            group.cancelAll()
        }
        if Task.isCancelled {
            throw AAFlowError(.cancelled, "the task was cancelled", handle: handle, session: session)
        }
    }
}

extension ConsentState {
    fileprivate var isPaused: Bool {
        if case .paused = self { true } else { false }
    }
}
