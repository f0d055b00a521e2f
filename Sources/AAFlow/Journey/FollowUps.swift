import AACore
import AAProviders
import Synchronization

/// When hints that could not be followed up for now are tried again.
///
/// Every journey wakes at every arrival: without it all of them would ask a provider in trouble about all that waits, each time.
final class FollowUps: Sendable {
    private struct Failures {
        var count = 0
        var notBefore = Timestamp.distantPast
    }

    private let failures = Mutex<[Int: Failures]>([:])

    /// What may be tried now. What does not wait any more is forgotten.
    func due(_ waiting: [QueuedNotification], at now: Timestamp) -> [QueuedNotification] {
        failures.withLock { failures in
            let positions = Set(waiting.map(\.position))
            failures = failures.filter { positions.contains($0.key) }
            return waiting.filter { failures[$0.position, default: Failures()].notBefore <= now }
        }
    }

    /// Leaves one alone: 2 s, 4 s and so on up to some minutes, longer where the provider wishes it.
    func failed(_ entry: QueuedNotification, wish: Duration?, at now: Timestamp) {
        failures.withLock { failures in
            failures[entry.position, default: Failures()].count += 1
            let pause = Duration.seconds(1 << min(failures[entry.position]?.count ?? 1, 8))
            failures[entry.position]?.notBefore = now.adding(max(pause, wish ?? .zero))
        }
    }
}
