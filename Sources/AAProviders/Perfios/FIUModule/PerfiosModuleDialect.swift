import AACore
import AAModels
import AATransport

/// How the FIU module writes errors: `{"error": "INVALID_REQUEST", "message": "…"}`, the message not always.
struct PerfiosModuleDialect: GatewayDialect {
    let name = "Perfios"
    let credentials = "X-Client-Id and X-Client-Secret are those of this very module"

    func traceID(in body: JSONValue) -> TraceID? { nil }

    /// The status decides before the word: a 5xx or a 401 says more than its body.
    func refusal(_ body: JSONValue?, _ status: HTTPStatus) -> GatewayRefusal {
        let word = body?.object?["error"]?.string
        var refusal = meaning(of: word, status)
        refusal.providerCode = word.map { ErrorCode(rawValue: $0) }
        return refusal
    }

    private func meaning(of word: String?, _ status: HTTPStatus) -> GatewayRefusal {
        let isClear =
            status.isServerError || [.unauthorized, .forbidden, .requestTimeout, .tooManyRequests].contains(status)
        switch word {
        case _ where isClear: return GatewayRefusal(status, of: name)
        case "UNAUTHENTICATED": return GatewayRefusal(.unauthorized, "Perfios does not accept our credentials")
        case "INVALID_REQUEST": return GatewayRefusal(.invalidRequest, "Perfios found the request wrong")
        case "EXPIRED": return Self.gone
        default: return status == .gone ? Self.gone : GatewayRefusal(status, of: name)
        }
    }

    /// One answer for four cases, which nobody can tell apart.
    private static let gone = GatewayRefusal(
        .dataGone, "the data was collected before, or its time is over, or its id or secret is not the notification's")
}
