import AACore
import AATransport
import Synchronization

/// Keeps what a registry said of each key, and asks again when that is old or lacks what is looked for.
///
/// It asks for one key once at a time, and not again within a pause, whatever is looked for: who names keys that do not exist makes
/// nobody ask without end. A registry that failed is asked again sooner, and what it said before serves for twice its lifetime, but only
/// if it is enough: that there is no more, a registry that fails has not said.
final class FetchCache<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    /// Asks for a key, given what was said of it before and still serves.
    typealias Fetch = @Sendable (Key, _ former: Value?) async throws(TransportError) -> Value

    private struct Entry: Sendable {
        var value: Value?
        var fetchedAt: Timestamp?
        var failure: TransportError?
        var triedAt: Timestamp

        /// The value, unless it is too old.
        func value(at now: Timestamp, within limit: Duration) -> Value? {
            fetchedAt.flatMap { now.duration(since: $0) < limit ? value : nil }
        }
    }

    private struct State: Sendable {
        var entries: [Key: Entry] = [:]
        /// Who waits for the fetch of a key that is under way.
        var waiters: [Key: [AsyncStream<Void>.Continuation]] = [:]
    }

    private enum Turn {
        case take(Value)
        case fail(TransportError)
        case wait(AsyncStream<Void>)
        case fetch
    }

    private let lifetime: Duration
    private let pause: Duration
    private let clock: any WallClock
    private let fetch: Fetch
    private let state = Mutex(State())

    init(lifetime: Duration, pause: Duration, clock: any WallClock, fetch: @escaping Fetch) {
        self.lifetime = lifetime
        self.pause = pause
        self.clock = clock
        self.fetch = fetch
    }

    /// The value for a key: one that is enough, or else one that was just asked for.
    ///
    /// - Throws: `TransportError` of the fetch, if there is none that is enough and the registry failed.
    func value(
        for key: Key, where isEnough: @Sendable (Value) -> Bool = { _ in true }
    ) async throws(TransportError) -> Value {
        while true {
            switch turn(key, isEnough) {
            case .take(let value): return value
            case .fail(let error): throw error
            case .fetch: return try await fetchNow(key, isEnough)
            case .wait(let end): for await _ in end {}
            }
            guard !Task.isCancelled else {
                throw TransportError(.cancelled, "cancelled while waiting for a registry", phase: .beforeSend)
            }
        }
    }

    private func turn(_ key: Key, _ isEnough: @Sendable (Value) -> Bool) -> Turn {
        let now = clock.now()
        return state.withLock { state in
            let entry = state.entries[key]
            if let value = entry?.value(at: now, within: lifetime), isEnough(value) { return .take(value) }
            if let entry, now.duration(since: entry.triedAt) < min(pause, entry.failure?.pause ?? pause) {
                let value = entry.value(at: now, within: lifetime * 2)
                if let value, entry.failure == nil || isEnough(value) { return .take(value) }
                if let failure = entry.failure { return .fail(failure) }
            }
            guard state.waiters[key] != nil else {
                state.waiters[key] = []
                return .fetch
            }
            let (stream, continuation) = AsyncStream<Void>.makeStream()
            state.waiters[key]?.append(continuation)
            return .wait(stream)
        }
    }

    private func fetchNow(
        _ key: Key, _ isEnough: @Sendable (Value) -> Bool
    ) async throws(TransportError) -> Value {
        let start = clock.now()
        let former = state.withLock { $0.entries[key] }
        let value = former?.value(at: start, within: lifetime * 2)
        do throws(TransportError) {
            let value = try await fetch(key, value)
            end(key, Entry(value: value, fetchedAt: start, failure: nil, triedAt: start))
            return value
        } catch {
            // A cancellation concerns its caller alone: the next that waits asks.
            guard error.code != .cancelled else {
                end(key, nil)
                throw error
            }
            end(key, Entry(value: former?.value, fetchedAt: former?.fetchedAt, failure: error, triedAt: start))
            guard let value, isEnough(value) else { throw error }
            return value
        }
    }

    private func end(_ key: Key, _ entry: Entry?) {
        let waiters = state.withLock { state in
            if let entry { state.entries[key] = entry }
            return state.waiters.removeValue(forKey: key) ?? []
        }
        for waiter in waiters { waiter.finish() }
    }
}

extension TransportError {
    /// How long a registry that failed is left alone: as long as it asks for, and five seconds at least.
    fileprivate var pause: Duration {
        guard case .after(let wait?) = retry else { return .seconds(5) }
        return max(wait, .seconds(5))
    }
}
