import AAProviders

/// An inbox in which one notification comes right after the first that is there.
struct TrailingInbox: NotificationQueue {
    let base: InMemoryInbox
    let late: ReceivedNotification

    func accept(_ notification: ReceivedNotification) async throws { try await base.accept(notification) }
    func lastPosition() async -> Int { await base.lastPosition() }
    func remove(_ notification: QueuedNotification) async { await base.remove(notification) }
    func arrival(after position: Int) async { await base.arrival(after: position) }

    func waiting() async -> [QueuedNotification] {
        let waiting = await base.waiting()
        guard let last = waiting.last else { return [] }
        return waiting + [QueuedNotification(position: last.position + 1, notification: late)]
    }
}
