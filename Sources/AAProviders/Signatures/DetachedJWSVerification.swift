public import AACore
import AAModels
public import AATransport

/// Lets only such answers through as the peer has signed: a detached JWS in `x-jws-signature`, by a key of the one entity that is asked.
///
/// It stands outside of what reads a body and inside of what repeats a request. A gateway in front of a peer answers 408, 429 and 5xx
/// unsigned: then the status and the headers pass, which nobody vouches for either, and the body does not.
public struct DetachedJWSVerification: HTTPMiddleware {
    private let entity: EntityID
    private let verifier: SignatureVerifier

    /// Sets whose signature is asked for, and who knows its keys.
    public init(of entity: EntityID, keys: some VerificationKeySource) {
        self.entity = entity
        verifier = SignatureVerifier(keys: keys)
    }

    /// Passes the request on, and the answer back if its signature holds.
    ///
    /// - Throws: `TransportError` with `unverified`, and advice to try later if the keys could not be asked for; or that
    ///   of `next`.
    public func intercept(
        _ request: HTTPRequest,
        next: @Sendable (HTTPRequest) async throws(TransportError) -> HTTPResponse
    ) async throws(TransportError) -> HTTPResponse {
        let response = try await next(request)
        do {
            try await verifier.verify(response.headers[ReBITHeader.signature], of: entity, over: response.body)
            return response
        } catch {
            guard !(error.isSourceFailure && Task.isCancelled) else {
                throw TransportError(
                    .cancelled, "cancelled while looking for the peer's key", phase: .afterSend,
                    status: response.status, cause: error.cause)
            }
            guard !response.isOutage else {
                return HTTPResponse(status: response.status, headers: response.headers, body: [])
            }
            throw TransportError(
                .unverified, error.reason, phase: .afterSend, retry: error.isSourceFailure ? .after(nil) : .never,
                status: response.status, cause: error.cause)
        }
    }
}

extension HTTPResponse {
    /// Whether the status says that the host cannot be reached for now.
    var isOutage: Bool { status.isServerError || status == .tooManyRequests || status == .requestTimeout }
}
