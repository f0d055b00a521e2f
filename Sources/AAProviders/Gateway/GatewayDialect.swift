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
    /// The body of a refusal, if it can be read.
    func json(ofRefusal body: [UInt8]) -> JSONValue?
    /// What a refusal means; `nil` for a body that cannot be read, such as a page in HTML.
    func refusal(_ body: JSONValue?, _ status: HTTPStatus) -> GatewayRefusal
}

extension GatewayDialect {
    /// Most gateways write JSON.
    func json(ofRefusal body: [UInt8]) -> JSONValue? { try? JSONDocument(body).root }
}
