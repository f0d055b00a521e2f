import Synchronization

/// A queue of this process: what waits in it is lost with the process.
public final class InMemoryInbox: NotificationQueue {
    private struct State {
        var waiting: [QueuedNotification] = []
        var lastPosition = 0
        var listeners: [Int: AsyncStream<Void>.Continuation] = [:]
        var listenerCount = 0
    }

    private let state = Mutex(State())

    /// An empty inbox.
    public init() {}

    /// Keeps the notification.
    public func accept(_ notification: ReceivedNotification) async {
        state.withLock { state in
            state.lastPosition += 1
            state.waiting.append(QueuedNotification(position: state.lastPosition, notification: notification))
            for listener in state.listeners.values { listener.finish() }
            state.listeners = [:]
        }
    }

    /// The position of the newest notification there ever was.
    public func lastPosition() async -> Int { state.withLock(\.lastPosition) }

    /// What waits, oldest first.
    public func waiting() async -> [QueuedNotification] { state.withLock(\.waiting) }

    /// Removes a notification.
    public func remove(_ notification: QueuedNotification) async {
        state.withLock { $0.waiting.removeAll { $0.position == notification.position } }
    }

    /// Returns when something came behind `position`, or when the task is cancelled.
    public func arrival(after position: Int) async {
        let (stream, continuation) = AsyncStream<Void>.makeStream()
        let listener: Int? = state.withLock { state in
            guard state.lastPosition <= position else { return nil }
            state.listenerCount += 1
            state.listeners[state.listenerCount] = continuation
            return state.listenerCount
        }
        guard let listener else { return }
        for await _ in stream {}
        state.withLock { _ = $0.listeners.removeValue(forKey: listener) }
    }
}
