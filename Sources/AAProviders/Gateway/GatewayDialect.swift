import AACore
import AATransport

/// What one gateway's answers mean: all that an exchange with a gateway does not know by itself.
protocol GatewayDialect: Sendable {
    /// What it is called in the reasons of errors: `Setu`.
    var name: String { get }
    /// Where our credentials for it are from, for whoever has the wrong ones.
    var credentials: String { get }
    /// The gateway's own id of the exchange, where an answer has one.
    func traceID(in body: JSONValue) -> TraceID?
    /// Whether an answer with a status of success is a refusal all the same.
    func isRefusal(_ body: JSONValue) -> Bool
    /// What a refusal means; `nil` for a body that is no JSON, such as a page in HTML.
    func refusal(_ body: JSONValue?, _ status: HTTPStatus) -> GatewayRefusal
}

extension GatewayDialect {
    func isRefusal(_ body: JSONValue) -> Bool { false }
}
