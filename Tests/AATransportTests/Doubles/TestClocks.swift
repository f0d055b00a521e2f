import AACore
import Synchronization

/// Waiting is over at once; each look at the time is 250 ms after the last.
final class HastyClock: WallClock {
    private let looks = Mutex(0)

    func now() -> Timestamp {
        let count = looks.withLock { looks in
            defer { looks += 1 }
            return looks
        }
        return Timestamp.unixEpoch.adding(.milliseconds(250 * count))
    }

    func sleep(for duration: Duration) async throws {}
}

/// The time stands still: waiting ends by cancellation only.
struct FrozenClock: WallClock {
    func now() -> Timestamp { .unixEpoch }

    func sleep(for duration: Duration) async throws { try await Task.sleep(for: .seconds(3_600)) }
}
