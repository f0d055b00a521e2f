import AACore
import AATransport

/// How Setu writes errors.
struct SetuDialect: GatewayDialect {
    let name = "Setu"
    let credentials =
        "credentials are those of the product, in its testing details, and the token service is "
        + SetuAuthentication.tokenService

    func traceID(in body: JSONValue) -> TraceID? { SetuErrorBody(body).traceID }

    func refusal(_ body: JSONValue?, _ status: HTTPStatus) -> GatewayRefusal {
        let body = SetuErrorBody(body)
        var refusal = SetuRefusal.meaning(of: body, status)
        refusal.providerCode = body.code
        refusal.traceID = body.traceID
        return refusal
    }
}
