import AACore

/// How often, how long and what a ``Retry`` sends again.
public struct RetryPolicy: Sendable {
    /// The most attempts of one call, the first one included.
    public var maximumAttempts: Int
    /// The upper bound of the wait before the second attempt; it doubles with each further one.
    public var firstDelay: Duration
    /// The upper bound of every wait, unless the peer itself asks for a longer one.
    public var longestDelay: Duration
    /// No attempt begins later than this after the call began.
    public var deadline: Duration
    /// The headers by which a peer recognises a call it already knows. A request with one of them may always be repeated.
    public var idempotencyHeaders = ["Idempotency-Key", "X-Idempotency-Key"]
    /// Whether a request may be repeated without such a header; by default as RFC 9110 §9.2.2 says of its method.
    ///
    /// Providers have POSTs that only read, GETs that act and GETs that answer once: their adapter says so here.
    public var isIdempotent: @Sendable (HTTPRequest) -> Bool = { request in
        [.get, .head, .put, .delete, "OPTIONS", "TRACE"].contains(request.method)
    }

    /// A policy; the defaults suit calls that a person waits for.
    public init(
        maximumAttempts: Int = 4, firstDelay: Duration = .milliseconds(250), longestDelay: Duration = .seconds(10),
        deadline: Duration = .seconds(30)
    ) {
        self.maximumAttempts = maximumAttempts
        self.firstDelay = firstDelay
        self.longestDelay = longestDelay
        self.deadline = deadline
    }

    /// Whether repeating the request does no harm, even if the peer carried it out.
    func isRepeatable(_ request: HTTPRequest) -> Bool {
        isIdempotent(request) || idempotencyHeaders.contains { !(request.headers[$0] ?? "").isEmpty }
    }

    /// The upper bound of the wait after so many attempts.
    func delayBound(after attempts: Int) -> Duration {
        var bound = firstDelay
        for _ in 1..<max(1, attempts) where bound < longestDelay { bound *= 2 }
        return min(bound, longestDelay)
    }
}
