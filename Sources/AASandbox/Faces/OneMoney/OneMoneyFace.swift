public import AACore
import AAModels
public import AATransport
import Synchronization

/// A double of MoneyOne's FinPro over the sandbox's invented customers: its calls, its errors, its quota, its notifications of both
/// types.
///
/// It keeps consents and sessions of its own: what FinPro does behind its API (ReBIT with the AA and FIPs) is not repeated here, a
/// ``Sandbox`` does that. Where the public texts are silent (the answer of v4, the place of an error's number) it does what the
/// nearest documented thing does.
public final class OneMoneyFace: HTTPHandler {
    struct State {
        var consents: [String: OneMoneyFaceConsent] = [:]
        var sessions: [String: OneMoneyFaceSession] = [:]
        var outbox: [JSONValue] = []
        var script = FaceScript<OneMoneyCall, OneMoneyFault>()
        var behaviour = OneMoneyFaceBehaviour()
        /// When the status of sessions was asked for in the minute that runs.
        var statusTimes: [Timestamp] = []
    }

    /// What its app is.
    public let settings: OneMoneyFaceSettings
    let customers: [SandboxCustomer]
    let network: any HTTPTransport
    let clock: any WallClock
    let random: any RandomSource
    let state = Mutex(State())

    /// FinPro in front of invented customers.
    ///
    /// - Parameters:
    ///   - settings: What its app is.
    ///   - customers: Who has accounts, as a ``Sandbox`` or a ``CustomerGenerator`` made them.
    ///   - network: Reaches the FIU's receiver of notifications.
    ///   - clock: Says what time it is.
    ///   - random: Makes its ids.
    public init(
        _ settings: OneMoneyFaceSettings, customers: [SandboxCustomer], network: any HTTPTransport,
        clock: any WallClock = SystemWallClock(), random: any RandomSource = SystemRandomSource()
    ) {
        self.settings = settings
        self.customers = customers
        self.network = network
        self.clock = clock
        self.random = random
    }

    /// How it behaves from now on.
    public var behaviour: OneMoneyFaceBehaviour {
        get { state.withLock(\.behaviour) }
        set { state.withLock { $0.behaviour = newValue } }
    }

    /// Every call so far, in order.
    public var calls: [OneMoneyCall] { state.withLock(\.script.calls) }

    /// The way to it. Once an answer is out, its notifications follow.
    public var transport: any HTTPTransport {
        HTTPClient(
            transport: InProcessTransport(self, clock: clock),
            middlewares: [NotifyingAfterwards { [self] in await deliverNotifications() }])
    }

    /// Lets the next call of a kind go wrong; several faults of one kind come one after the other.
    public func fail(_ call: OneMoneyCall, with fault: OneMoneyFault) {
        state.withLock { $0.script.add(fault, to: call) }
    }

    /// Answers one request.
    public func respond(to request: HTTPRequest) async -> HTTPResponse {
        guard let call = OneMoneyCall(request) else { return HTTPResponse(page: .notFound) }
        switch state.withLock({ $0.script.take(call) }) {
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
