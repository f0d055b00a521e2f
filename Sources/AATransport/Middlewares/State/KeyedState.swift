import AACore
import Synchronization

/// What a middleware remembers of each host, or whatever the key is. There must be few keys: what was once there stays.
///
/// The values and the time they share change together, so one lock holds them. Copies of a middleware share the object.
final class KeyedState<Value: Sendable>: Sendable {
    private let state = Mutex<(time: ForwardTime, values: [String: Value])>((ForwardTime(), [:]))
    private let initial: Value
    private let clock: any WallClock

    init(_ initial: Value, clock: any WallClock) {
        self.initial = initial
        self.clock = clock
    }

    /// Reads or changes the value of a key, given the present time.
    func access<R: Sendable>(_ key: String, _ body: (inout Value, Duration) -> R) -> R {
        let now = clock.now()
        return state.withLock { state in body(&state.values[key, default: initial], state.time.reading(now)) }
    }
}
