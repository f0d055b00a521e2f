public import AACore
import Synchronization

/// A clock that stands until it is moved. Sleeping moves it at once: a test of a year of waiting takes no time.
///
/// One driver at a time should sleep on it; two would move it twice.
public final class ManualClock: WallClock {
    private struct State {
        var time: Timestamp
        /// The earliest first.
        var events: [(time: Timestamp, action: @Sendable () async -> Void)] = []
    }

    private let state: Mutex<State>

    /// A clock that stands at an instant.
    public init(at start: Timestamp) { state = Mutex(State(time: start)) }

    /// Where it stands.
    public func now() -> Timestamp { state.withLock(\.time) }

    /// Moves it on, or back. What is scheduled waits for a sleeper.
    public func advance(by duration: Duration) { state.withLock { $0.time = $0.time.adding(duration) } }

    /// Lets something happen at a time from now, when somebody sleeps over it: a test's way to act while the code under test waits.
    ///
    /// - Parameters:
    ///   - wait: How long from now.
    ///   - action: What happens; it must not sleep on this clock. It is kept until then, and forever where nobody sleeps so long:
    ///     what itself keeps the clock, as a mock does, is best captured as `weak`.
    public func schedule(after wait: Duration, _ action: @escaping @Sendable () async -> Void) {
        state.withLock { state in
            let time = state.time.adding(wait)
            let index = state.events.firstIndex { $0.time > time } ?? state.events.endIndex
            state.events.insert((time, action), at: index)
        }
    }

    /// Moves it by the duration, and lets others run.
    public func sleep(for duration: Duration) async throws {
        try Task.checkCancellation()
        let end = now().adding(duration)
        while let action = nextAction(until: end) {
            await action()
            await Task.yield()
            try Task.checkCancellation()
        }
        state.withLock { $0.time = max($0.time, end) }
        await Task.yield()
    }

    /// Moves to the first thing that is scheduled before a time.
    private func nextAction(until end: Timestamp) -> (@Sendable () async -> Void)? {
        state.withLock { state in
            guard let first = state.events.first, first.time <= end else { return nil }
            state.time = max(state.time, first.time)
            return state.events.removeFirst().action
        }
    }
}
