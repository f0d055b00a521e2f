/// Where notifications wait until a flow takes their effect.
public protocol NotificationInbox: Sendable {
    /// Returns once the notification is safe; only then is its sender told so. It may come again.
    func accept(_ notification: ReceivedNotification) async throws
}
