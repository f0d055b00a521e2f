import Synchronization

/// A queue of this process: what waits in it is lost with the process.
public final class InMemoryInbox: NotificationQueue {
    /// The inbox has no room for a notification, until something is removed.
    public struct Full: Error {}

    private struct State {
        var waiting: [QueuedNotification] = []
        var (bytes, dataBytes) = (0, 0)
        var lastPosition = 0
        var listeners: [Int: AsyncStream<Void>.Continuation] = [:]
        var listenerCount = 0

        mutating func count(_ notification: ReceivedNotification, _ sign: Int) {
            bytes += sign * notification.size
            if notification.isData { dataBytes += sign * notification.size }
        }
    }

    private let maximumBytes: Int
    private let state = Mutex(State())

    /// An empty inbox.
    ///
    /// - Parameter maximumBytes: How many bytes of bodies may wait, each and 1 KiB for what is around it, as anybody may send what
    ///   nobody takes. Data that a provider fetched by itself, which no flow takes, gets half of it at most.
    public init(maximumBytes: Int = 256 << 20) { self.maximumBytes = maximumBytes }

    /// Keeps the notification.
    public func accept(_ notification: ReceivedNotification) async throws(Full) {
        try state.withLock { state throws(Full) in
            let hasRoom = !notification.isData || notification.size <= maximumBytes / 2 - state.dataBytes
            guard hasRoom, notification.size <= maximumBytes - state.bytes else { throw Full() }
            state.count(notification, 1)
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
        state.withLock { state in
            guard let index = state.waiting.firstIndex(where: { $0.position == notification.position }) else { return }
            state.count(state.waiting.remove(at: index).notification, -1)
        }
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

extension ReceivedNotification {
    /// What it takes of an inbox.
    fileprivate var size: Int { raw.count + 1_024 }

    fileprivate var isData: Bool {
        if case .data = news.content { true } else { false }
    }
}
