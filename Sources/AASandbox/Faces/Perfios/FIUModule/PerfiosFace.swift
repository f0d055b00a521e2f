import AACore
import AAModels
public import AATransport
import Synchronization

/// A double of Perfios' hosted FIU module over the sandbox's invented customers: consents, both notifications, data that is given once.
///
/// It keeps journeys of its own: what the AA and the FIPs do behind it is not repeated here, a ``Sandbox`` does that. The documents are
/// encrypted in earnest.
public final class PerfiosFace: GatewayFace {
    /// What it keeps.
    public struct Memory: FaceBeginning {
        var journeys: [ConsentHandle: PerfiosFaceJourney] = [:]
        var references: [String: ConsentHandle] = [:]
        var sessions: [String: PerfiosFaceSession] = [:]

        /// Keeps nothing yet.
        public init() {}
    }

    /// What it stands on.
    public let ground: FaceGround<PerfiosFaceSettings, PerfiosFaceBehaviour, PerfiosCall, PerfiosFault, Memory>

    /// Opens on what is given.
    public init(on ground: FaceGround<PerfiosFaceSettings, PerfiosFaceBehaviour, PerfiosCall, PerfiosFault, Memory>) {
        self.ground = ground
    }

    /// Answers one request.
    public func respond(to request: HTTPRequest) async -> HTTPResponse {
        guard let call = PerfiosCall(request) else { return HTTPResponse(page: .notFound) }
        switch ground.state.withLock({ $0.script.take(call) }) {
        case .page(let status)?: return HTTPResponse(page: status)
        case .lostAnswer(let status)?:
            _ = answer(call, request)
            return HTTPResponse(page: status)
        case .error(let status, let error)?:
            return HTTPResponse(json: PerfiosFaceError(status: status, error: error).json, status)
        case .tooManyRequests(let seconds)?: return HTTPResponse(page: .tooManyRequests, retryAfter: seconds)
        case nil: return answer(call, request)
        }
    }

    private func answer(_ call: PerfiosCall, _ request: HTTPRequest) -> HTTPResponse {
        do throws(PerfiosFaceError) {
            if call == .redirect { return open(request) }
            guard request.headers["X-Client-Id"] == settings.clientID,
                request.headers["X-Client-Secret"] == settings.clientSecret
            else { throw .unauthenticated }
            guard let body = try? JSONDocument.uniqueMembers(request.body).object else {
                throw .invalid("the body is no JSON object")
            }
            switch call {
            case .requestConsent: return try requestConsent(body, key: request.headers["X-Idempotency-Key"])
            case .refetch: return try refetch(body)
            default: return try collect(body)
            }
        } catch { return HTTPResponse(json: error.json, error.status) }
    }
}

extension PerfiosCall {
    /// Which call a request is.
    fileprivate init?(_ request: HTTPRequest) {
        switch (request.method, request.url.path) {
        case (.post, "/module/initiate/consent"), (.post, "/module/consent"): self = .requestConsent
        case (.post, "/module/fi/fetch"), (.post, "/module/getdata"): self = .fetch
        case (.post, "/module/initiate/fetch"): self = .refetch
        case (.get, "/web-redirect"): self = .redirect
        default: return nil
        }
    }
}
