import AAProviders

/// An inbox that keeps nothing.
struct FullInbox: NotificationInbox, Error {
    func accept(_ notification: ReceivedNotification) async throws { throw self }
}
