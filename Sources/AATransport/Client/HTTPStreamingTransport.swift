/// Performs HTTP exchanges whose response bodies are handed over while they arrive, for bodies that should not be held whole.
public protocol HTTPStreamingTransport: HTTPTransport {
    /// Sends a request and waits for the head of the response.
    ///
    /// What the caller does not read is not read from the network: memory stays bounded however large the body is. Letting go of
    /// the body ends the exchange.
    ///
    /// - Throws: ``TransportError`` when there is no head. What goes wrong later is thrown by the body.
    func stream(_ request: HTTPRequest) async throws(TransportError) -> HTTPStreamedResponse
}
