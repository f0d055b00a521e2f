/// Sees a request on its way out and a response on its way back.
public protocol HTTPMiddleware: Sendable {
    /// Passes the request on, once, several times or not at all, as it came or changed; returns what came back.
    ///
    /// - Throws: ``TransportError``: its own, or that of `next`.
    func intercept(
        _ request: HTTPRequest,
        next: @Sendable (HTTPRequest) async throws(TransportError) -> HTTPResponse
    ) async throws(TransportError) -> HTTPResponse
}
