/// Performs one HTTP exchange. Everything that calls HTTP takes one of these.
///
/// An implementation
/// - returns every response, whatever its status, and never follows a redirect: a followed one carries credentials along;
/// - sends and returns bodies byte for byte;
/// - throws ``TransportError/Code/cancelled`` soon after its task is cancelled;
/// - says ``TransportError/Phase/beforeSend`` only when nothing of the request has left.
public protocol HTTPTransport: Sendable {
    /// Sends a request and waits for the complete response.
    ///
    /// - Throws: ``TransportError`` when there is no complete response.
    func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse
}
