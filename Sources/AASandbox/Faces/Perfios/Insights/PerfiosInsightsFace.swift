import AACore
import AAModels
public import AATransport
import Synchronization

/// A double of Perfios Insights v3, of the way from a consent to the raw report, and of the hosted journey, over the sandbox's invented
/// customers.
///
/// It verifies each signature with the FIU's public key, hands out reports in all their forms, and calls back where a transaction
/// said. What no public code shows is invented: the paths beyond the documented ones, the codes of most errors, the form of the
/// callbacks. A host must not take them for Perfios's own.
public final class PerfiosInsightsFace: GatewayFace {
    /// What it keeps.
    public struct Memory: FaceBeginning {
        var transactions: [String: InsightsFaceTransaction] = [:]
        var collections: [String: InsightsFaceCollection] = [:]

        /// Keeps nothing yet.
        public init() {}
    }

    /// What it stands on.
    public let ground:
        FaceGround<PerfiosInsightsFaceSettings, PerfiosInsightsFaceBehaviour, InsightsCall, InsightsFault, Memory>

    /// Opens on what is given.
    public init(
        on ground: FaceGround<
            PerfiosInsightsFaceSettings, PerfiosInsightsFaceBehaviour, InsightsCall, InsightsFault, Memory
        >
    ) { self.ground = ground }

    /// Answers one request.
    public func respond(to request: HTTPRequest) async -> HTTPResponse {
        guard let route = InsightsRoute(request, settings) else { return page(.notFound, "not found") }
        switch ground.state.withLock({ $0.script.take(route.call) }) {
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
