public import AACore
public import AAModels
public import AAProviders
import Synchronization

/// What a mock tells without being asked. The news is that which the real provider's receiver would hand to the inbox.
extension MockProvider {
    /// Every notification that was made, in order, those that the script lost or holds too.
    public var news: [ReceivedNotification] { state.withLock(\.news) }

    /// The customer agrees to a request; news of it goes out.
    public func approve(_ handle: ConsentHandle) async { await change(handle, to: .active) }

    /// A consent becomes something else: the customer's doing, or the AA's. News of it goes out.
    public func change(_ handle: ConsentHandle, to status: ConsentStatus) async {
        state.withLock { $0.consents[handle]?.status = status }
        await deliver()
    }

    /// Sends what is news by now: each call does it, so it is for when only the time has changed. What the inbox does not take is
    /// sent again the next time.
    public func deliver() async {
        let now = clock.now()
        let notifications = state.withLock { state in
            state.settle(at: now)
            defer { state.refused = [] }
            return state.refused + state.takeOutbox()
        }
        await send(notifications)
    }

    /// Sends what the script has held back (``MockNewsEffect/isHeld``).
    ///
    /// - Parameter inReverse: The last one first.
    public func deliverHeld(inReverse: Bool = false) async {
        let held = state.withLock { state in
            defer { state.held = [] }
            return state.held
        }
        await send(inReverse ? held.reversed() : held)
    }

    /// Sends news of the test's own, such as that of a session that nobody began, or of a customer who went away.
    ///
    /// - Parameters:
    ///   - content: What is said to have changed.
    ///   - failure: What is said to have gone wrong.
    public func send(_ content: ProviderNotification.Content, failure: NotifiedFailure? = nil) async {
        let now = clock.now()
        state.withLock { $0.make(content, failure: failure, at: now) }
        await deliver()
    }

    private func send(_ notifications: [ReceivedNotification]) async {
        guard let inbox else { return }
        for notification in notifications {
            do { try await inbox.accept(notification) } catch {
                state.withLock { $0.refused.append(notification) }
            }
        }
    }
}
