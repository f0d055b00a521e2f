public import AACore

/// Sends a request again when that is safe and may help.
///
/// Safe are methods that are idempotent, a POST with an idempotency key, and anything that certainly was not carried out:
/// what failed ``TransportError/Phase/beforeSend``, and what the peer refused unread with 425 or 429. The caller makes the key,
/// once for a call: every attempt sends the same one, and so may a later call for the same purpose.
///
/// Waits grow exponentially, each a random part of its bound (full jitter), so that callers who failed together do not come
/// back together. What the peer asks for, by `Retry-After` or a rate limit's reset, is waited out first.
///
/// An answer that can be fetched only once is lost when it does not arrive: ``RetryPolicy/isIdempotent`` must say no to it.
public struct Retry: HTTPMiddleware {
    /// How often, how long and what.
    public let policy: RetryPolicy
    private let clock: any WallClock
    private let random: any RandomSource
    private let observer: any Observer

    /// Sets the policy; `clock` does the waiting, `random` the jitter, and `observer` gets an ``HTTPRetryEvent`` before each wait.
    public init(
        _ policy: RetryPolicy = RetryPolicy(), clock: some WallClock = SystemWallClock(),
        random: some RandomSource = SystemRandomSource(), observer: some Observer = SilentObserver()
    ) {
        self.policy = policy
        self.clock = clock
        self.random = random
        self.observer = observer
    }

    /// Passes the request on until there is an answer that repeating would not change, or no attempt is left.
    ///
    /// - Returns: The last response, whatever its status.
    /// - Throws: ``TransportError``: that of the last attempt, or ``TransportError/Code/cancelled`` from a wait. Its phase is
    ///   ``TransportError/Phase/afterSend`` as soon as any of the attempts reached the peer.
    public func intercept(
        _ request: HTTPRequest,
        next: @Sendable (HTTPRequest) async throws(TransportError) -> HTTPResponse
    ) async throws(TransportError) -> HTTPResponse {
        let isRepeatable = policy.isRepeatable(request)
        let start = clock.now()
        var phase = TransportError.Phase.beforeSend
        var attempts = 0
        while true {
            let outcome: Result<HTTPResponse, TransportError>
            do throws(TransportError) {
                outcome = .success(try await next(request))
            } catch {
                outcome = .failure(error)
            }
            attempts += 1
            if outcome.reachedPeer { phase = .afterSend }
            guard attempts < policy.maximumAttempts, outcome.mayBeRepeated(isRepeatable: isRepeatable) else {
                return try outcome.get(phase: phase)
            }
            let now = clock.now()
            let delay = (outcome.pause(at: now) ?? .zero) + policy.delayBound(after: attempts) * random.fraction()
            guard now.duration(since: start) + delay < policy.deadline else { return try outcome.get(phase: phase) }
            observer.observe(
                HTTPRetryEvent(
                    method: request.method, route: request.url.route, attempts: attempts, cause: outcome.retryCause,
                    delay: delay))
            do { try await clock.sleep(for: delay) } catch {
                throw TransportError(.cancelled, "cancelled while waiting to try again", phase: phase)
            }
        }
    }
}

extension RandomSource {
    /// A number from 0 to below 1, of 53 random bits.
    fileprivate func fraction() -> Double {
        let number = bytes(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return Double(number >> 11) / Double(UInt64(1) << 53)
    }
}
