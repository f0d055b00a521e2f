public import AACore

/// Hands requests to a handler in the same process: no socket, no port, and the handler cannot tell.
///
/// ```swift
/// let transport = InProcessTransport(VirtualHosts(["aa.example": aggregator, "fip.example": bank]))
/// ```
///
/// The handler runs in the caller's task, so cancelling the call cancels it; one that does not look at cancellation delays
/// the call's end.
public struct InProcessTransport: HTTPTransport {
    private let handler: any HTTPHandler
    private let peer: PeerAddress?
    private let clock: any WallClock

    /// Joins a caller to a handler.
    ///
    /// - Parameters:
    ///   - handler: Answers.
    ///   - peer: What the handler sees as ``HTTPRequest/peer``, whatever the caller wrote there.
    ///   - clock: Gives ``HTTPRequest/receivedAt``.
    public init(
        _ handler: any HTTPHandler, peer: PeerAddress? = .loopback, clock: some WallClock = SystemWallClock()
    ) {
        self.handler = handler
        self.peer = peer
        self.clock = clock
    }

    /// Has the handler answer.
    ///
    /// - Throws: ``TransportError``: `.cancelled`, or `.invalidMethod` and `.invalidHeader` for what no socket would carry.
    public func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
        try request.validate()
        if Task.isCancelled {
            throw TransportError(.cancelled, "cancelled before the handler was called", phase: .beforeSend)
        }
        var received = request
        received.peer = peer
        received.receivedAt = clock.now()
        let response = await handler.respond(to: received)
        if Task.isCancelled {
            throw TransportError(.cancelled, "cancelled while the handler answered", phase: .afterSend)
        }
        try response.headers.validate(phase: .afterSend)
        return response
    }
}
