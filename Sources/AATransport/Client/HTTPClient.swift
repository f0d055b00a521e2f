/// A transport with middlewares around it. A client is itself a transport, so clients nest.
public struct HTTPClient: HTTPTransport {
    /// Performs the exchange in the end.
    public var transport: any HTTPTransport
    /// What each request passes through, outermost first.
    public var middlewares: [any HTTPMiddleware]

    /// Puts middlewares, outermost first, around a transport.
    public init(transport: any HTTPTransport, middlewares: [any HTTPMiddleware] = []) {
        self.transport = transport
        self.middlewares = middlewares
    }

    /// Sends a request through the middlewares.
    ///
    /// - Throws: ``TransportError``: the transport's, or a middleware's.
    public func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
        let transport = transport
        var next: @Sendable (HTTPRequest) async throws(TransportError) -> HTTPResponse = {
            request async throws(TransportError) in
            try await transport.send(request)
        }
        for middleware in middlewares.reversed() {
            let inner = next
            next = { request async throws(TransportError) in try await middleware.intercept(request, next: inner) }
        }
        return try await next(request)
    }
}
