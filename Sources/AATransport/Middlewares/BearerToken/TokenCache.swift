import AACore
import Synchronization

/// Keeps one token and lets one caller at a time fetch the next.
///
/// Who finds no fresh token either fetches it, in its own task, or waits for who does. A login that fails, fails all that wait:
/// each trying the same credentials again could lock the account. One that is cancelled concerns its caller alone, and the first
/// that waits takes over.
final class TokenCache: Sendable {
    /// A token and what tells it from the ones before and after.
    struct Entry: Sendable {
        var token: AccessToken
        fileprivate var number: Int
        fileprivate var freshUntil: Timestamp?
    }

    private enum Turn: Sendable {
        case take(Entry)
        case fail(TransportError)
        case fetch
    }

    private struct Waiter: Sendable {
        var number: Int
        var continuation: CheckedContinuation<Turn, Never>
    }

    /// Nobody waits unless somebody fetches.
    private struct State: Sendable {
        var entry: Entry?
        var isFetching = false
        var waiters: [Waiter] = []
        var lastNumber = 0

        mutating func nextNumber() -> Int {
            lastNumber += 1
            return lastNumber
        }
    }

    private let source: any TokenSource
    private let margin: Duration
    private let clock: any WallClock
    private let observer: any Observer
    private let state = Mutex(State())

    init(_ source: some TokenSource, margin: Duration, clock: any WallClock, observer: any Observer = SilentObserver())
    {
        self.source = source
        self.margin = margin
        self.clock = clock
        self.observer = observer
    }

    /// How many wait for a login that is under way.
    var waiterCount: Int { state.withLock(\.waiters.count) }

    /// A fresh token, and not the one that the peer did not take.
    func token(inPlaceOf stale: Entry?) async throws(TransportError) -> Entry {
        switch await turn(inPlaceOf: stale) {
        case .take(let entry): return entry
        case .fail(let error): throw error
        case .fetch: return try await fetch()
        }
    }

    private func turn(inPlaceOf stale: Entry?) async -> Turn {
        let now = clock.now()
        let number = state.withLock { $0.nextNumber() }
        let cancelled = Turn.fail(TransportError(.cancelled, "cancelled while waiting for a login", phase: .beforeSend))
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let turn = state.withLock { state -> Turn? in
                    if let entry = state.entry,
                        entry.number == stale?.number || entry.freshUntil.map({ $0 <= now }) == true
                    {
                        state.entry = nil
                    }
                    if let entry = state.entry { return .take(entry) }
                    // Looked at under the lock: a cancellation from here on finds the waiter in its place.
                    if Task.isCancelled { return cancelled }
                    guard state.isFetching else {
                        state.isFetching = true
                        return .fetch
                    }
                    state.waiters.append(Waiter(number: number, continuation: continuation))
                    return nil
                }
                if let turn { continuation.resume(returning: turn) }
            }
        } onCancel: {
            let waiter = state.withLock { state in
                state.waiters.firstIndex { $0.number == number }.map { state.waiters.remove(at: $0) }
            }
            waiter?.continuation.resume(returning: cancelled)
        }
    }

    private func fetch() async throws(TransportError) -> Entry {
        let start = clock.now()
        do throws(TransportError) {
            let token = try await source.fetchToken()
            let entry = state.withLock { state in
                let entry = Entry(
                    token: token, number: state.nextNumber(), freshUntil: freshUntil(token, askedAt: start))
                state.entry = entry
                return entry
            }
            report(.token(freshFor: entry.freshUntil?.duration(since: start)), since: start)
            end(.take(entry))
            return entry
        } catch {
            report(.failure(error), since: start)
            end(error.code == .cancelled ? .fetch : .fail(error))
            throw error
        }
    }

    private func report(_ outcome: HTTPLoginEvent.Outcome, since start: Timestamp) {
        observer.observe(HTTPLoginEvent(outcome: outcome, duration: clock.now().duration(since: start)))
    }

    /// Gives all that wait their turn, or the first of them, if it is to fetch.
    private func end(_ turn: Turn) {
        let woken = state.withLock { state in
            var woken = state.waiters
            if case .fetch = turn { woken = Array(woken.prefix(1)) }
            state.waiters.removeFirst(woken.count)
            if case .fetch = turn, !woken.isEmpty { return woken }
            state.isFetching = false
            return woken
        }
        for waiter in woken { waiter.continuation.resume(returning: turn) }
    }

    private func freshUntil(_ token: AccessToken, askedAt start: Timestamp) -> Timestamp? {
        guard let expiry = token.expiry(askedAt: start) else { return nil }
        return expiry.adding(.zero - min(margin, expiry.duration(since: start) / 2))
    }
}
