import AACore
import Synchronization

/// Waiting moves the time on at once, and is written down. Nothing else moves it but a test.
final class AdvancingClock: WallClock {
    private let state: Mutex<(now: Timestamp, waits: [Duration])>

    init(at start: Timestamp = .unixEpoch) { state = Mutex((start, [])) }

    var waits: [Duration] { state.withLock(\.waits) }

    func now() -> Timestamp { state.withLock(\.now) }

    func advance(by duration: Duration) { state.withLock { $0.now = $0.now.adding(duration) } }

    func sleep(for duration: Duration) async throws {
        try Task.checkCancellation()
        state.withLock { state in
            state.now = state.now.adding(duration)
            state.waits.append(duration)
        }
    }
}
