public import AACore
import AAModels
public import AATransport
import Synchronization

/// A double of Setu's gateway over the sandbox's invented customers: v2 and v1, its token service, its errors, its notifications.
///
/// It keeps consents and sessions of its own: what Setu does behind its API (ReBIT with AAs and FIPs) is not repeated here, a
/// ``Sandbox`` does that. A request is checked by the rules that Setu's sandbox was seen to apply, and refused in its words.
public final class SetuFace: HTTPHandler {
    struct State {
        var tokens: [String: Timestamp] = [:]
        var consents: [String: SetuFaceConsent] = [:]
        var sessions: [String: SetuFaceSession] = [:]
        var outbox: [JSONValue] = []
        var script = FaceScript<SetuCall, SetuFault>()
        var behaviour = SetuFaceBehaviour()
    }

    /// What its product instance is.
    public let settings: SetuFaceSettings
    let customers: [SandboxCustomer]
    let network: any HTTPTransport
    let clock: any WallClock
    let random: any RandomSource
    let state = Mutex(State())

    /// A gateway in front of invented customers.
    ///
    /// - Parameters:
    ///   - settings: What its product instance is.
    ///   - customers: Who has accounts, as a ``Sandbox`` or a ``CustomerGenerator`` made them.
    ///   - network: Reaches the FIU's receiver of notifications.
    ///   - clock: Says what time it is.
    ///   - random: Makes its ids.
    public init(
        _ settings: SetuFaceSettings, customers: [SandboxCustomer], network: any HTTPTransport,
        clock: any WallClock = SystemWallClock(), random: any RandomSource = SystemRandomSource()
    ) {
        self.settings = settings
        self.customers = customers
        self.network = network
        self.clock = clock
        self.random = random
    }

    /// How it behaves from now on.
    public var behaviour: SetuFaceBehaviour {
        get { state.withLock(\.behaviour) }
        set { state.withLock { $0.behaviour = newValue } }
    }

    /// Every call so far, in order.
    public var calls: [SetuCall] { state.withLock(\.script.calls) }

    /// The way to it. Once an answer is out, its notifications follow.
    public var transport: any HTTPTransport {
        HTTPClient(
            transport: InProcessTransport(self, clock: clock),
            middlewares: [NotifyingAfterwards { [self] in await deliverNotifications() }])
    }

    /// Lets the next call of a kind go wrong; several faults of one kind come one after the other.
    public func fail(_ call: SetuCall, with fault: SetuFault) {
        state.withLock { $0.script.fail(call, with: fault) }
    }

    /// Answers one request.
    public func respond(to request: HTTPRequest) async -> HTTPResponse {
        guard let route = SetuRoute(request) else { return page(.notFound) }
        switch state.withLock({ $0.script.begin(route.call) }) {
        case .page(let status)?: return page(status)
        case .lostAnswer(let status)?:
            _ = answer(route, request)
            return page(status)
        case .error(let status, let code, let message)?: return refuse(SetuFaceError(status, code, message))
        case .olderError(let status, let code, let message)?:
            let error = SetuFaceError(status, code, message)
            return json(error.olderJSON(txnid: random.uuid(), at: clock.now()), status)
        case .tooManyRequests(let seconds)?:
            var response = page(.tooManyRequests)
            response.headers["Retry-After"] = String(seconds)
            return response
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

    func json(_ value: JSONValue, _ status: HTTPStatus = .ok) -> HTTPResponse {
        HTTPResponse(status: status, headers: ["Content-Type": "application/json"], body: value.bytes())
    }

    private func refuse(_ error: SetuFaceError) -> HTTPResponse {
        json(error.json(traceID: random.uuid()), error.status)
    }

    private func page(_ status: HTTPStatus) -> HTTPResponse {
        HTTPResponse(
            status: status, headers: ["Content-Type": "text/html"], body: Array("<html>\(status)</html>".utf8))
    }
}
