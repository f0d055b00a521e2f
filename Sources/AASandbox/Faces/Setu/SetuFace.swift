import AACore
import AAModels
public import AATransport
import Synchronization

/// A double of Setu's gateway over the sandbox's invented customers: v2 and v1, its token service, its errors, its notifications.
///
/// It keeps consents and sessions of its own: what Setu does behind its API (ReBIT with AAs and FIPs) is not repeated here, a
/// ``Sandbox`` does that. A request is checked by the rules that Setu's sandbox was seen to apply, and refused in its words.
public final class SetuFace: GatewayFace {
    /// What it keeps.
    public struct Memory: FaceBeginning {
        var tokens: [String: Timestamp] = [:]
        var consents: [String: SetuFaceConsent] = [:]
        var sessions: [String: SetuFaceSession] = [:]

        /// Keeps nothing yet.
        public init() {}
    }

    /// What it stands on.
    public let ground: FaceGround<SetuFaceSettings, SetuFaceBehaviour, SetuCall, SetuFault, Memory>

    /// Opens on what is given.
    public init(on ground: FaceGround<SetuFaceSettings, SetuFaceBehaviour, SetuCall, SetuFault, Memory>) {
        self.ground = ground
    }

    /// Answers one request.
    public func respond(to request: HTTPRequest) async -> HTTPResponse {
        guard let route = SetuRoute(request) else { return HTTPResponse(page: .notFound) }
        switch ground.state.withLock({ $0.script.take(route.call) }) {
        case .page(let status)?: return HTTPResponse(page: status)
        case .lostAnswer(let status)?:
            _ = answer(route, request)
            return HTTPResponse(page: status)
        case .error(let status, let code, let message)?: return refuse(SetuFaceError(status, code, message))
        case .olderError(let status, let code, let message)?:
            let error = SetuFaceError(status, code, message)
            return HTTPResponse(json: error.olderJSON(txnid: random.uuid(), at: clock.now()), status)
        case .tooManyRequests(let seconds)?: return HTTPResponse(page: .tooManyRequests, retryAfter: seconds)
        case .foreignIssuer?:
            return refuse(SetuFaceError(.unauthorized, "Unauthorized", "Token issuer not allowed"))
        case .expiredToken?: return refuse(.unauthorized)
        case nil: return answer(route, request)
        }
    }

    private func answer(_ route: SetuRoute, _ request: HTTPRequest) -> HTTPResponse {
        do throws(SetuFaceError) {
            if route.call == .login { return try logIn(request) }
            try authenticate(request, isV1: route.isV1)
            return try serve(route, request)
        } catch { return refuse(error) }
    }

    private func refuse(_ error: SetuFaceError) -> HTTPResponse {
        HTTPResponse(json: error.json(traceID: random.uuid()), error.status)
    }
}
