import AATransport

/// A transport or a handler that a test writes in place.
struct ScriptedTransport: HTTPTransport {
    var script: @Sendable (HTTPRequest) async throws(TransportError) -> HTTPResponse

    func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse { try await script(request) }
}

struct ScriptedHandler: HTTPHandler {
    var script: @Sendable (HTTPRequest) async -> HTTPResponse

    func respond(to request: HTTPRequest) async -> HTTPResponse { await script(request) }
}
