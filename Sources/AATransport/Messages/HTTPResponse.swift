/// What came back for a request, whatever its status.
public struct HTTPResponse: Sendable, Hashable {
    /// The outcome.
    public var status: HTTPStatus
    /// The header fields.
    public var headers: HTTPHeaders
    /// The body, exactly as it was received. Signatures are verified over these bytes.
    public var body: [UInt8]

    /// Makes a response.
    public init(status: HTTPStatus = .ok, headers: HTTPHeaders = [:], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}

extension HTTPResponse: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// `200 [Content-Type: application/json] 812 bytes`: no body, no secret.
    public var description: String { "\(status) \(headers) \(body.count) bytes" }
    /// The same as `description`.
    public var debugDescription: String { description }
    /// A mirror without children.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
