/// A notification and its place in a queue.
public struct QueuedNotification: Sendable, Hashable {
    /// Grows with each notification; the first is 1.
    public let position: Int
    /// The notification.
    public let notification: ReceivedNotification

    /// Places a notification.
    public init(position: Int, notification: ReceivedNotification) {
        self.position = position
        self.notification = notification
    }
}
