public import AACore

/// Gives every request a `traceparent`: an operation of the caller's trace, if the request has one, else a new trace.
///
/// W3C Trace Context. A malformed `traceparent` starts a new trace, and its `tracestate` goes.
public struct TracePropagation: HTTPMiddleware {
    private let random: any RandomSource

    /// Sets where identifiers come from.
    public init(random: some RandomSource = SystemRandomSource()) { self.random = random }

    /// Passes the request on with its trace.
    ///
    /// - Throws: ``TransportError``: that of `next`.
    public func intercept(
        _ request: HTTPRequest,
        next: @Sendable (HTTPRequest) async throws(TransportError) -> HTTPResponse
    ) async throws(TransportError) -> HTTPResponse {
        var request = request
        let written = request.headers.values(of: "traceparent")
        if written.count == 1, let parent = TraceParent(written[0]) {
            request.headers["traceparent"] = "\(parent.child(random: random))"
        } else {
            request.headers["traceparent"] = "\(TraceParent(random: random))"
            request.headers["tracestate"] = nil
        }
        return try await next(request)
    }
}
