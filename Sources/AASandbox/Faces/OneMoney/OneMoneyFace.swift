import AACore
import AAModels
public import AATransport
import Synchronization

/// A double of MoneyOne's FinPro over the sandbox's invented customers: its calls, its errors, its quota, its notifications of both
/// types.
///
/// It keeps consents and sessions of its own: what FinPro does behind its API (ReBIT with the AA and FIPs) is not repeated here, a
/// ``Sandbox`` does that. Where the public texts are silent (the answer of v4, the place of an error's number) it does what the
/// nearest documented thing does.
public final class OneMoneyFace: GatewayFace {
    /// What it keeps.
    public struct Memory: FaceBeginning {
        var consents: [String: OneMoneyFaceConsent] = [:]
        var sessions: [String: OneMoneyFaceSession] = [:]
        /// When the status of sessions was asked for in the minute that runs.
        var statusTimes: [Timestamp] = []

        /// Keeps nothing yet.
        public init() {}
    }

    /// What it stands on.
    public let ground: FaceGround<OneMoneyFaceSettings, OneMoneyFaceBehaviour, OneMoneyCall, OneMoneyFault, Memory>

    /// Opens on what is given.
    public init(on ground: FaceGround<OneMoneyFaceSettings, OneMoneyFaceBehaviour, OneMoneyCall, OneMoneyFault, Memory>)
    { self.ground = ground }

    /// Answers one request.
    public func respond(to request: HTTPRequest) async -> HTTPResponse {
        guard let call = OneMoneyCall(request) else { return HTTPResponse(page: .notFound) }
        switch ground.state.withLock({ $0.script.take(call) }) {
        case .page(let status)?: return HTTPResponse(page: status)
        case .lostAnswer(let status)?:
            _ = answer(call, request)
            return HTTPResponse(page: status)
        case .error(let status, let code, let message)?: return refuse(OneMoneyFaceError(code, message, status))
        case .emptyDocuments?: return success(.array((try? emptyData(request)) ?? []))
        case nil: return answer(call, request)
        }
    }

    private func answer(_ call: OneMoneyCall, _ request: HTTPRequest) -> HTTPResponse {
        expireConsents()
        do throws(OneMoneyFaceError) {
            let names = [
                ("client_id", settings.clientID), ("client_secret", settings.clientSecret),
                ("organisationId", settings.organisationID), ("appIdentifier", settings.appIdentifier),
            ]
            guard names.allSatisfy({ request.headers[$0.0] == $0.1 }) else { throw .credentials }
            guard let body = try? JSONDocument.uniqueMembers(request.body).object else { throw .payload }
            return try serve(call, body)
        } catch { return refuse(error) }
    }

    func success(_ data: JSONValue) -> HTTPResponse {
        HTTPResponse(
            json: .object(["status": "success", "ver": "1.21.0", "data": data, "timestamp": clock.now().json]))
    }

    private func refuse(_ error: OneMoneyFaceError) -> HTTPResponse {
        HTTPResponse(json: error.json(at: clock.now()), error.status)
    }
}
