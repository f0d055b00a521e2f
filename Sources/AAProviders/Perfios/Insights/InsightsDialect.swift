import AACore
import AAModels
import AATransport

/// How Insights writes errors.
struct InsightsDialect: GatewayDialect {
    let name = "Perfios"
    let credentials = "Perfios must have the public half of the key that signs, for this very organisation"

    func traceID(in body: JSONValue) -> TraceID? { nil }

    func json(ofRefusal body: [UInt8]) -> JSONValue? { InsightsErrorBody(body: body)?.json }

    func refusal(_ body: JSONValue?, _ status: HTTPStatus) -> GatewayRefusal {
        let body = body.flatMap { try? InsightsErrorBody(json: $0, at: .root) }
        let meaning = body?.code.flatMap { InsightsRefusal($0) }
        // These say more than a code, such as `InvalidCredentials`, except where the code says the same in more words.
        let isClear = [.unauthorized, .forbidden, .requestTimeout, .tooManyRequests].contains(status)
        var refusal =
            switch meaning {
            case let meaning? where !status.isServerError && (!isClear || meaning.code == .unauthorized):
                GatewayRefusal(meaning.code, meaning.reason)
            case nil where status == .badRequest: GatewayRefusal(.invalidRequest, "Perfios found the request wrong")
            // A page of errors, or a body of errors, may come under any status.
            default: GatewayRefusal(status, of: name)
            }
        refusal.providerCode = body?.code.map { ErrorCode(rawValue: $0.rawValue) }
        return refusal
    }
}
