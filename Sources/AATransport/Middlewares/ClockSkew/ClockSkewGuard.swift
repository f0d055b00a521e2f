public import AACore

/// Learns how far a peer's clock is from ours, and does not send what would be refused for its timestamp.
///
/// ReBIT's peers refuse a signed message whose `timestamp` is 15 minutes or more away from their own time, and the reason they
/// give is rarely that one. The peer's time is the `Date` of its responses. After a while one request goes out in spite of what
/// was learned, to see if the clocks are right again.
public struct ClockSkewGuard: HTTPMiddleware {
    /// The difference from which on a request is not sent.
    public let limit: Duration
    private let isSigned: @Sendable (HTTPRequest) -> Bool
    private let clock: any WallClock
    private let lessons: KeyedState<Lesson?>

    /// How long a difference that is too large is believed.
    static let memory = Duration.seconds(60)

    private struct Lesson: Sendable {
        var offset: Duration
        var time: Duration
    }

    /// Sets the limit. Copies of the value share what they learn.
    ///
    /// - Parameters:
    ///   - limit: The difference from which on a request is not sent.
    ///   - isSigned: Whether a request carries a timestamp that is signed; others always pass. By default all do.
    ///   - clock: Ours.
    public init(
        limit: Duration = .seconds(900), isSigned: @escaping @Sendable (HTTPRequest) -> Bool = { _ in true },
        clock: some WallClock = SystemWallClock()
    ) {
        self.limit = limit
        self.isSigned = isSigned
        self.clock = clock
        lessons = KeyedState(nil, clock: clock)
    }

    /// How far the peer's clock is ahead of ours, to about a second; `nil` until a response of it had a `Date`.
    ///
    /// - Parameter authority: The host, and its port if the URL names one: ``HTTPURL/authority``.
    public func offset(of authority: String) -> Duration? {
        lessons.access(authority) { lesson, _ in lesson?.offset }
    }

    /// Passes the request on, unless it is to be signed and the clocks are too far apart.
    ///
    /// - Throws: ``TransportError`` with ``TransportError/Code/clockSkewed`` before anything is sent, or that of `next`.
    public func intercept(
        _ request: HTTPRequest,
        next: @Sendable (HTTPRequest) async throws(TransportError) -> HTTPResponse
    ) async throws(TransportError) -> HTTPResponse {
        let host = request.url.authority
        let start = clock.now()
        if isSigned(request), let offset = tooLargeOffset(of: host) {
            throw TransportError(
                .clockSkewed, "the peer's clock is \(offset) ahead of ours, \(limit) either way is too much",
                phase: .beforeSend, retry: .after(nil))
        }
        let response = try await next(request)
        learn(from: response, of: host, sentAt: start)
        return response
    }

    private func tooLargeOffset(of host: String) -> Duration? {
        lessons.access(host) { lesson, now in
            guard let lesson, !(.zero - limit < lesson.offset && lesson.offset < limit), now - lesson.time < Self.memory
            else { return nil }
            return lesson.offset
        }
    }

    /// The peer wrote its time somewhere between sending and receiving, so half-way is closest. A response with an `Age` comes
    /// from a cache, and its `Date` is old.
    private func learn(from response: HTTPResponse, of host: String, sentAt start: Timestamp) {
        let end = clock.now()
        guard response.headers["Age"] == nil, let date = response.date(at: end) else { return }
        let offset = date.duration(since: start.adding(end.duration(since: start) / 2))
        lessons.access(host) { $0 = Lesson(offset: offset, time: $1) }
    }
}
