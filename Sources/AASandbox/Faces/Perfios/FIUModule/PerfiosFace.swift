public import AACore
import AAModels
public import AATransport
import Synchronization

/// A double of Perfios' hosted FIU module over the sandbox's invented customers: consents, both notifications, data that is given once.
///
/// It keeps journeys of its own: what the AA and the FIPs do behind it is not repeated here, a ``Sandbox`` does that. The documents are
/// encrypted in earnest.
public final class PerfiosFace: HTTPHandler {
    struct State {
        var journeys: [ConsentHandle: PerfiosFaceJourney] = [:]
        var references: [String: ConsentHandle] = [:]
        var sessions: [String: PerfiosFaceSession] = [:]
        var outbox: [HTTPRequest] = []
        var script = FaceScript<PerfiosCall, PerfiosFault>()
        var behaviour = PerfiosFaceBehaviour()
    }

    /// What the FIU is to it.
    public let settings: PerfiosFaceSettings
    let customers: [SandboxCustomer]
    let clock: any WallClock
    let random: any RandomSource
    let state = Mutex(State())
    private let network: any HTTPTransport

    /// A module in front of invented customers.
    ///
    /// - Parameters:
    ///   - settings: What the FIU is to it.
    ///   - customers: Who has accounts, as a ``Sandbox`` or a ``CustomerGenerator`` made them.
    ///   - network: Reaches the FIU's receiver of notifications.
    ///   - clock: Says what time it is.
    ///   - random: Makes its ids, secrets and UAT's keys.
    public init(
        _ settings: PerfiosFaceSettings, customers: [SandboxCustomer], network: any HTTPTransport,
        clock: any WallClock = SystemWallClock(), random: any RandomSource = SystemRandomSource()
    ) {
        self.settings = settings
        self.customers = customers
        self.network = network
        self.clock = clock
        self.random = random
    }

    /// How it behaves from now on.
    public var behaviour: PerfiosFaceBehaviour {
        get { state.withLock(\.behaviour) }
        set { state.withLock { $0.behaviour = newValue } }
    }

    /// Every call so far, in order.
    public var calls: [PerfiosCall] { state.withLock(\.script.calls) }

    /// The way to it. Once an answer is out, its notifications follow.
    public var transport: any HTTPTransport {
        HTTPClient(
            transport: InProcessTransport(self, clock: clock),
            middlewares: [NotifyingAfterwards { [self] in await deliverNotifications() }])
    }

    /// Lets the next call of a kind go wrong; several faults of one kind come one after the other.
    public func fail(_ call: PerfiosCall, with fault: PerfiosFault) {
        state.withLock { $0.script.add(fault, to: call) }
    }

    /// Delivers what waits, oldest first, each once and whatever comes back.
    public func deliverNotifications() async {
        let (waiting, behaviour) = state.withLock { state in
            defer { state.outbox = [] }
            return (state.outbox, state.behaviour)
        }
        guard !behaviour.losesNotifications else { return }
        await network.bring(waiting, copies: behaviour.notificationCopies)
    }

    /// Answers one request.
    public func respond(to request: HTTPRequest) async -> HTTPResponse {
        guard let call = PerfiosCall(request) else { return HTTPResponse(page: .notFound) }
        switch state.withLock({ $0.script.take(call) }) {
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
