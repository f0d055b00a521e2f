import AAProviders
import Synchronization

/// An inbox in which something happens each time somebody begins to listen to it, and which may fail.
final class StagedInbox: NotificationQueue {
    typealias Scene = @Sendable (StagedInbox) async -> Void

    private let base = InMemoryInbox()
    private let scenes: Mutex<[Scene]>
    private let failure: (any Error)?

    /// - Parameter scenes: What happens each time; when they are used up, nothing more.
    init(_ scenes: [Scene] = [], failure: (any Error)? = nil) {
        self.scenes = Mutex(scenes)
        self.failure = failure
    }

    func accept(_ notification: ReceivedNotification) async { try? await base.accept(notification) }

    func lastPosition() async -> Int { await base.lastPosition() }

    func waiting() async throws -> [QueuedNotification] {
        if let failure { throw failure }
        return await base.waiting()
    }

    func remove(_ notification: QueuedNotification) async { await base.remove(notification) }

    func arrival(after position: Int) async {
        let scene: Scene? = scenes.withLock { $0.isEmpty ? nil : $0.removeFirst() }
        await scene?(self)
        await base.arrival(after: position)
    }
}
