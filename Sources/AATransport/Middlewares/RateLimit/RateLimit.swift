public import AACore

/// Sends no faster than a peer takes requests, and leaves it alone while it asks to be.
///
/// Calls wait in line, first come first served, and one whose turn is too far away fails at once. The peer's own words, a 429 or
/// 503 with `Retry-After` and `X-RateLimit-*`, hold up everyone in the line. A turn whose caller is cancelled lapses.
public struct RateLimit: HTTPMiddleware {
    /// How many requests may go out.
    public let quota: RateQuota
    /// The longest wait for a turn.
    public let maximumWait: Duration
    private let key: @Sendable (HTTPRequest) -> String
    private let clock: any WallClock
    private let lines: KeyedState<TokenBucket>

    /// However long the peer asks for: a number may be in a unit that nobody expects.
    static let longestPause = Duration.seconds(3_600)

    /// Sets the quota. Copies of the value share their lines.
    ///
    /// - Parameters:
    ///   - quota: For each key.
    ///   - maximumWait: The longest wait for a turn; what would take longer is refused at once.
    ///   - key: What has a quota of its own, by default a host with its port. There must be few: a line is kept for each.
    ///   - clock: Does the waiting.
    public init(
        _ quota: RateQuota, maximumWait: Duration = .seconds(10),
        key: @escaping @Sendable (HTTPRequest) -> String = { $0.url.authority },
        clock: some WallClock = SystemWallClock()
    ) {
        self.quota = quota
        self.maximumWait = maximumWait
        self.key = key
        self.clock = clock
        lines = KeyedState(TokenBucket(quota), clock: clock)
    }

    /// Waits for the request's turn and passes it on.
    ///
    /// - Throws: ``TransportError`` with ``TransportError/Code/rateLimited`` or ``TransportError/Code/cancelled``, both before
    ///   anything is sent, or that of `next`.
    public func intercept(
        _ request: HTTPRequest,
        next: @Sendable (HTTPRequest) async throws(TransportError) -> HTTPResponse
    ) async throws(TransportError) -> HTTPResponse {
        let key = key(request)
        try await waitForTurn(key)
        let response = try await next(request)
        if let pause = pause(after: response) {
            lines.access(key) { bucket, now in bucket.pause(until: now + min(pause, Self.longestPause), at: now) }
        }
        return response
    }

    private func waitForTurn(_ key: String) async throws(TransportError) {
        let (turn, start, distance) = lines.access(key) { bucket, now in
            (bucket.take(at: now, within: maximumWait), now, bucket.wait(at: now))
        }
        guard let turn else { throw refusal(distance) }
        while case let (wait, now) = lines.access(key, { ($0.wait(for: turn, at: $1), $1) }), wait > .zero {
            // A pause may have moved the turn.
            guard now + wait - start <= maximumWait else { throw refusal(wait) }
            do { try await clock.sleep(for: wait) } catch {
                throw TransportError(.cancelled, "cancelled while waiting for a turn", phase: .beforeSend)
            }
        }
    }

    private func refusal(_ wait: Duration) -> TransportError {
        TransportError(
            .rateLimited, "the next turn is in \(wait), \(maximumWait) are allowed", phase: .beforeSend,
            retry: .after(wait))
    }

    private func pause(after response: HTTPResponse) -> Duration? {
        let now = clock.now()
        let isRefusal = [.tooManyRequests, .serviceUnavailable].contains(response.status)
        return (isRefusal ? response.retryAfter(at: now) : nil) ?? response.rateLimitReset(at: now)
    }
}
