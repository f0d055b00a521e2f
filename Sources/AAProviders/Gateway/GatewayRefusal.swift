import AAModels
import AATransport

/// What a gateway's refusal means in our words.
struct GatewayRefusal: Sendable {
    let code: ProviderError.Code
    let reason: String
    /// The gateway's own code.
    var providerCode: ErrorCode?
    /// The gateway's own id of the exchange.
    var traceID: TraceID?

    /// Whether the gateway may have done what was asked: whoever failed, or gave up waiting, at the gateway or at the AA behind it
    /// (a 400), may have.
    func mayHaveBeenCarriedOut(_ status: HTTPStatus) -> Bool { code == .unavailable && status != .tooManyRequests }

    init(_ code: ProviderError.Code, _ reason: String) {
        self.code = code
        self.reason = reason
    }

    /// What the status alone says.
    init(_ status: HTTPStatus, of gateway: String) {
        switch status {
        case .unauthorized, .forbidden: self.init(.unauthorized, "\(gateway) does not accept our credentials")
        case .notFound: self.init(.unknownReference, "\(gateway) does not know what the request names")
        case .tooManyRequests: self.init(.unavailable, "\(gateway) is asked too often")
        case .requestTimeout: self.init(.unavailable, "\(gateway) gave up waiting")
        case let status where status.isServerError:
            self.init(.unavailable, "\(gateway), or what it asks, is down")
        default: self.init(.refused, "\(gateway) refused for a reason of its own")
        }
    }
}
