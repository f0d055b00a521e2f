import AAProviders
import Synchronization

/// An inbox that fails the first time.
final class MoodyInbox: NotificationInbox {
    private struct Failure: Error {}
    private let count = Mutex((asked: 0, taken: 0))
    var taken: Int { count.withLock(\.taken) }

    func accept(_ notification: ReceivedNotification) async throws {
        try count.withLock { count in
            count.asked += 1
            guard count.asked > 1 else { throw Failure() }
            count.taken += 1
        }
    }
}
