/// Answers HTTP. A sandbox, a notification intake, a service: each is one of these, and runs in process
/// (``InProcessTransport``), on a port, or inside a host's own server.
public protocol HTTPHandler: Sendable {
    /// Answers a request. Failures are answers too: a status, and a body the peer can use.
    func respond(to request: HTTPRequest) async -> HTTPResponse
}
