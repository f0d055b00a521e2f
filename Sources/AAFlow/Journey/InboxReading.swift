import AACore
import AAModels
import AAProviders
import AAStore

/// Takes from an inbox what is about one provider's consents and sessions, and applies it.
struct InboxReading<Store: ConsentStore & SessionStore & DocumentStore>: Sendable {
    let context: FlowContext<Store>
    let inbox: any NotificationQueue
    let consents: ConsentFlow<Store>
    let data: DataFlow<Store>

    /// Applies what waits. That of another provider is not ours to touch, nor is data that a provider fetched by itself: it comes
    /// once, for whoever else reads the queue, as a flow begins its sessions itself.
    ///
    /// - Returns: a position behind which everything is new.
    func takeNews() async throws(AAFlowError) -> Int {
        let position = try await queue { queue in try await queue.lastPosition() }
        let waiting = try await queue { queue in try await queue.waiting() }
        for entry in context.followUps.due(waiting, at: context.clock.now())
        where entry.notification.news.provider == context.provider.id && !entry.notification.news.isData {
            guard try await isDone(entry) else { continue }
            try await queue { queue in try await queue.remove(entry) }
        }
        return position
    }

    /// Applies a notification.
    ///
    /// - Returns: whether it may be removed. What is about nothing we know yet stays, because another journey may be about to
    ///   record it; when nobody wanted it for as long as messages are good, it goes.
    private func isDone(_ entry: QueuedNotification) async throws(AAFlowError) -> Bool {
        do {
            if try await apply(entry.notification.news) { return true }
        } catch {
            // A hint that could not be followed up must not end this journey: the customer it is about may be another one.
            guard let cause = error.cause as? ProviderError, cause.code != .cancelled else { throw error }
            if error.mayPass {
                if case .after(let wish) = error.retry {
                    context.followUps.failed(entry, wish: wish, at: context.clock.now())
                }
                context.observer.observe(FlowEvent.retrying(cause.operation, cause.code))
                return false
            }
            if let handle = error.handle { context.observer.observe(FlowEvent.newsRefused(handle)) }
            return true
        }
        let age = context.clock.now().duration(since: entry.notification.receivedAt)
        guard age >= MessageWindow.tolerance else { return false }
        context.observer.observe(FlowEvent.newsUnknown)
        return true
    }

    private func apply(_ news: ProviderNotification) async throws(AAFlowError) -> Bool {
        switch news.content {
        case .consent: try await consents.receive(news)
        case .session: try await data.receive(news)
        case .data: false
        }
    }

    private func queue<Answer>(
        _ call: (any NotificationQueue) async throws -> Answer
    ) async throws(AAFlowError) -> Answer {
        do { return try await call(inbox) } catch is CancellationError {
            throw AAFlowError(.cancelled, "the task was cancelled")
        } catch {
            throw AAFlowError(.storeFailed, "the inbox cannot be read", retry: .after(nil), cause: error)
        }
    }
}

extension ProviderNotification {
    fileprivate var isData: Bool { if case .data = content { true } else { false } }
}
