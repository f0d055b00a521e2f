import AAModels
public import AATransport

/// Signs the body of each request that has one, as ReBIT wants it: a detached JWS in `x-jws-signature` (RFC 7797, `b64` false).
///
/// It stands innermost of all that change a request: what it signed is what must be sent.
public struct DetachedJWSSigning: HTTPMiddleware {
    private let signer: any MessageSigner

    /// Sets who signs.
    public init(_ signer: some MessageSigner) { self.signer = signer }

    /// Passes the request on with its signature.
    ///
    /// - Throws: `TransportError` with `signingFailed` before anything is sent, or that of `next`.
    public func intercept(
        _ request: HTTPRequest,
        next: @Sendable (HTTPRequest) async throws(TransportError) -> HTTPResponse
    ) async throws(TransportError) -> HTTPResponse {
        guard !request.body.isEmpty else { return try await next(request) }
        return try await next(signed(request, over: request.body))
    }

    /// The request with a signature over `payload`.
    func signed(_ request: HTTPRequest, over payload: [UInt8]) async throws(TransportError) -> HTTPRequest {
        var request = request
        do { request.headers[ReBITHeader.signature] = try await signer.signDetached(payload) } catch {
            guard !Task.isCancelled else {
                throw TransportError(.cancelled, "cancelled while signing", phase: .beforeSend, cause: error)
            }
            throw TransportError(
                .signingFailed, "our signature could not be made", phase: .beforeSend, cause: error)
        }
        return request
    }
}
