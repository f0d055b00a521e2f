public import AACore
import Synchronization

/// A clock that stands until it is moved. Sleeping moves it at once: a test of a year of waiting takes no time.
///
/// One driver at a time should sleep on it; two would move it twice.
public final class ManualClock: WallClock {
    private let time: Mutex<Timestamp>

    /// A clock that stands at an instant.
    public init(at start: Timestamp) { time = Mutex(start) }

    /// Where it stands.
    public func now() -> Timestamp { time.withLock { $0 } }

    /// Moves it on, or back.
    public func advance(by duration: Duration) { time.withLock { $0 = $0.adding(duration) } }

    /// Moves it by the duration, and lets others run.
    public func sleep(for duration: Duration) async throws {
        try Task.checkCancellation()
        advance(by: duration)
        await Task.yield()
    }
}
