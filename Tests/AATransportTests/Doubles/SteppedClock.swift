import AACore
import Synchronization

/// A clock that only a test moves; sleepers wake in the order of their time.
final class SteppedClock: WallClock {
    private struct Sleeper {
        var id: Int
        var end: Timestamp
        var continuation: CheckedContinuation<Bool, Never>
    }

    private struct State {
        var now = Timestamp.unixEpoch
        var sleepers: [Sleeper] = []
        var nextID = 0
    }

    private let state = Mutex(State())

    func now() -> Timestamp { state.withLock(\.now) }

    /// Returns when so many sleep.
    func sleepers(_ count: Int) async {
        while state.withLock({ $0.sleepers.count }) != count { await Task.yield() }
    }

    func advance(by duration: Duration) {
        let woken = state.withLock { state in
            state.now = state.now.adding(duration)
            let woken = state.sleepers.filter { $0.end <= state.now }.sorted { ($0.end, $0.id) < ($1.end, $1.id) }
            state.sleepers.removeAll { $0.end <= state.now }
            return woken
        }
        for sleeper in woken { sleeper.continuation.resume(returning: true) }
    }

    func sleep(for duration: Duration) async throws {
        let id = state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
        let isOver = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isCancelled = state.withLock { state in
                    // Looked at under the lock: a cancellation from here on finds the sleeper in its place.
                    if Task.isCancelled { return true }
                    state.sleepers.append(
                        Sleeper(id: id, end: state.now.adding(duration), continuation: continuation))
                    return false
                }
                if isCancelled { continuation.resume(returning: false) }
            }
        } onCancel: {
            let sleeper = state.withLock { state in
                state.sleepers.firstIndex { $0.id == id }.map { state.sleepers.remove(at: $0) }
            }
            sleeper?.continuation.resume(returning: false)
        }
        guard isOver else { throw CancellationError() }
    }
}
