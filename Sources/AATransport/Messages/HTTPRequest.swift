public import AACore

/// A request, on its way out of a client or into a handler.
public struct HTTPRequest: Sendable, Hashable {
    /// What is asked.
    public var method: HTTPMethod
    /// Of which resource.
    public var url: HTTPURL
    /// The header fields. `Host` and `Content-Length` are the transport's.
    public var headers: HTTPHeaders
    /// The body, exactly as it is sent and signed.
    public var body: [UInt8]
    /// Who sent it. Set by the server that received it, never by the sender.
    public var peer: PeerAddress?
    /// When it was received. Set by the server that received it, never by the sender.
    public var receivedAt: Timestamp?

    /// Makes a request.
    public init(
        method: HTTPMethod = .get, url: HTTPURL, headers: HTTPHeaders = [:], body: [UInt8] = [],
        peer: PeerAddress? = nil, receivedAt: Timestamp? = nil
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.peer = peer
        self.receivedAt = receivedAt
    }

    /// Refuses a request that could not be sent as it stands; every transport does so first.
    ///
    /// - Throws: ``TransportError`` with ``TransportError/Code/invalidMethod`` or ``TransportError/Code/invalidHeader``.
    public func validate() throws(TransportError) {
        guard method.rawValue.isToken else {
            throw TransportError(.invalidMethod, "the method is not a token", phase: .beforeSend)
        }
        try headers.validate(phase: .beforeSend)
    }
}

extension HTTPRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// `POST https://aa.example/Consent [Content-Type: application/json] 812 bytes`: no query, no body, no secret.
    public var description: String { "\(method) \(url) \(headers) \(body.count) bytes" }
    /// The same as `description`.
    public var debugDescription: String { description }
    /// A mirror without children.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
