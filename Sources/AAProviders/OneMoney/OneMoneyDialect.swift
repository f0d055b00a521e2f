import AACore
import AATransport

/// How FinPro writes errors.
struct OneMoneyDialect: GatewayDialect {
    let name = "FinPro"
    let credentials = "credentials are those of the app, in MoneyOne's portal"

    /// FinPro has none.
    func traceID(in body: JSONValue) -> TraceID? { nil }

    func isRefusal(_ body: JSONValue) -> Bool { OneMoneyErrorBody(body).isFailure }

    func refusal(_ body: JSONValue?, _ status: HTTPStatus) -> GatewayRefusal {
        let body = OneMoneyErrorBody(body)
        var refusal = OneMoneyRefusal.meaning(of: body, status)
        refusal.providerCode = body.code
        return refusal
    }
}
