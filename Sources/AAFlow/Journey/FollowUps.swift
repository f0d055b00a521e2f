import AACore
import AAModels
import AAProviders
import Synchronization

/// When hints that could not be followed up for now are tried again.
///
/// Every journey wakes at every arrival: without it all of them would ask a provider in trouble about all that waits, each time.
final class FollowUps: Sendable {
    private struct Key: Hashable {
        let position: Int
        let message: MessageID

        init(_ entry: QueuedNotification) {
            position = entry.position
            message = entry.notification.news.messageID
        }
    }

    private struct Failures {
        var count = 0
        var notBefore = Timestamp.distantPast
    }

    private let failures = Mutex<[Key: Failures]>([:])

    /// What may be tried now.
    func due(_ waiting: [QueuedNotification], at now: Timestamp) -> [QueuedNotification] {
        failures.withLock { failures in
            // What nobody tried again for so long does not wait any more.
            failures = failures.filter { now < $0.value.notBefore.adding(.seconds(7_200)) }
            return waiting.filter { failures[Key($0), default: Failures()].notBefore <= now }
        }
    }

    /// Leaves one alone: 2 s, 4 s and so on up to an hour, longer where the provider wishes it.
    func failed(_ entry: QueuedNotification, wish: Duration?, at now: Timestamp) {
        failures.withLock { failures in
            var failed = failures[Key(entry), default: Failures()]
            failed.count += 1
            failed.notBefore = now.adding(max(.seconds(min(1 << min(failed.count, 12), 3_600)), wish ?? .zero))
            failures[Key(entry)] = failed
        }
    }
}
