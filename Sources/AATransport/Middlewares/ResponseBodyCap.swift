/// Refuses responses whose body is larger than the caller has a use for.
///
/// A guard for any transport; one that reads from a network should stop reading at its own cap.
public struct ResponseBodyCap: HTTPMiddleware {
    /// The most bytes of one body.
    public let maximumBytes: Int

    /// Sets the cap.
    public init(maximumBytes: Int) { self.maximumBytes = maximumBytes }

    /// Passes the request on, and the response back if it is not too large.
    ///
    /// - Throws: ``TransportError`` with ``TransportError/Code/bodyTooLarge``, or that of `next`.
    public func intercept(
        _ request: HTTPRequest,
        next: @Sendable (HTTPRequest) async throws(TransportError) -> HTTPResponse
    ) async throws(TransportError) -> HTTPResponse {
        let response = try await next(request)
        guard response.body.count <= maximumBytes else {
            throw TransportError(
                .bodyTooLarge, "\(response.body.count) bytes came, \(maximumBytes) are allowed", phase: .afterSend)
        }
        return response
    }
}
