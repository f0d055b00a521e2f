/// An inbox that a flow reads: what it took stays until the flow says that its effect is taken.
public protocol NotificationQueue: NotificationInbox {
    /// The position of the newest notification there ever was; 0 before the first.
    func lastPosition() async throws -> Int
    /// What waits, oldest first.
    func waiting() async throws -> [QueuedNotification]
    /// Removes a notification whose effect is taken, or which nobody will ever want. Removing it again is no error.
    func remove(_ notification: QueuedNotification) async throws
    /// Returns when something came behind `position`, or when the task is cancelled. Any number of callers may wait.
    func arrival(after position: Int) async
}
