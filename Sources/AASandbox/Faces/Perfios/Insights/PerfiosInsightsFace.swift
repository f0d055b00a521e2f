public import AACore
import AAModels
public import AATransport
import Synchronization

/// A double of Perfios Insights v3, of the way from a consent to the raw report, and of the hosted journey, over the sandbox's invented
/// customers.
///
/// It verifies each signature with the FIU's public key, hands out reports in all their forms, and calls back where a transaction
/// said. What no public code shows is invented: the paths beyond the documented ones, the codes of most errors, the form of the
/// callbacks. A host must not take them for Perfios's own.
public final class PerfiosInsightsFace: HTTPHandler {
    struct State {
        var transactions: [String: InsightsFaceTransaction] = [:]
        var collections: [String: InsightsFaceCollection] = [:]
        var outbox: [(url: String, mediaType: String, body: [UInt8])] = []
        var script = FaceScript<InsightsCall, InsightsFault>()
    }

    /// Who the FIU is.
    public let settings: PerfiosInsightsFaceSettings
    let customers: [SandboxCustomer]
    let clock: any WallClock
    let random: any RandomSource
    let state = Mutex(State())
    private let network: any HTTPTransport

    /// A double in front of invented customers.
    ///
    /// - Parameters:
    ///   - settings: Who the FIU is.
    ///   - customers: Who has accounts, as a ``Sandbox`` or a ``CustomerGenerator`` made them.
    ///   - network: Reaches the FIU's receiver of callbacks.
    ///   - clock: Says what time it is.
    ///   - random: Makes the ids of files and links.
    public init(
        _ settings: PerfiosInsightsFaceSettings, customers: [SandboxCustomer], network: any HTTPTransport,
        clock: any WallClock = SystemWallClock(), random: any RandomSource = SystemRandomSource()
    ) {
        self.settings = settings
        self.customers = customers
        self.network = network
        self.clock = clock
        self.random = random
    }

    /// Every call so far, in order.
    public var calls: [InsightsCall] { state.withLock(\.script.calls) }

    /// The way to it. Once an answer is out, its callbacks follow.
    public var transport: any HTTPTransport {
        HTTPClient(
            transport: InProcessTransport(self, clock: clock),
            middlewares: [NotifyingAfterwards { [self] in await deliverCallbacks() }])
    }

    /// Lets the next call of a kind go wrong; several faults of one kind come one after the other.
    public func fail(_ call: InsightsCall, with fault: InsightsFault) {
        state.withLock { $0.script.add(fault, to: call) }
    }

    /// Answers one request.
    public func respond(to request: HTTPRequest) async -> HTTPResponse {
        guard let route = InsightsRoute(request, settings) else { return page(.notFound, "not found") }
        switch state.withLock({ $0.script.take(route.call) }) {
        case .xml(let status, let code, let message)?:
            let error = InsightsFaceError(status, code, message)
            return InsightsFaceMessage.answer("error", error.object, isJSON: false, status)
        case .json(let status, let code, let message)?:
            let error = InsightsFaceError(status, code, message)
            return InsightsFaceMessage.answer("error", error.object, isJSON: true, status)
        case .page(let status, let message)?: return page(status, message)
        case .lostAnswer(let status)?:
            _ = answer(route, request)
            return page(status, "gateway")
        case .signature?: return refuse(.signature, request)
        case nil: return answer(route, request)
        }
    }

    /// Delivers what waits, oldest first, each once and whatever comes back.
    public func deliverCallbacks() async {
        let waiting = state.withLock { state in
            defer { state.outbox = [] }
            return state.outbox
        }
        for (url, mediaType, body) in waiting {
            guard let url = try? HTTPURL(url) else { continue }
            _ = try? await network.send(
                HTTPRequest(method: .post, url: url, headers: ["Content-Type": mediaType], body: body))
        }
    }

    private func answer(_ route: InsightsRoute, _ request: HTTPRequest) -> HTTPResponse {
        do throws(InsightsFaceError) {
            try authenticate(request, isHosted: route.isHosted)
            return try route.isHosted ? serveHosted(route, request) : serve(route, request)
        } catch { return refuse(error, request) }
    }

    private func refuse(_ error: InsightsFaceError, _ request: HTTPRequest) -> HTTPResponse {
        InsightsFaceMessage.answer("error", error.object, to: request, error.status)
    }

    private func page(_ status: HTTPStatus, _ message: String) -> HTTPResponse {
        HTTPResponse(
            status: status, headers: ["Content-Type": "text/html"],
            body: Array("<!DOCTYPE html><html><body><div id=\"errorbox\"><b>\(message)</b></div></body></html>".utf8))
    }
}
