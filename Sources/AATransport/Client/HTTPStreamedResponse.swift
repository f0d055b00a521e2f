/// What came back for a request, with a body that is still to come.
public struct HTTPStreamedResponse: Sendable {
    /// The outcome.
    public var status: HTTPStatus
    /// The header fields.
    public var headers: HTTPHeaders
    /// The body, to be read once.
    public var body: HTTPBodyStream

    /// Makes a response.
    public init(status: HTTPStatus, headers: HTTPHeaders, body: HTTPBodyStream) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}

extension HTTPStreamedResponse: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// `200 [Content-Type: application/json]`: no body, no secret.
    public var description: String { "\(status) \(headers)" }
    /// The same as `description`.
    public var debugDescription: String { description }
    /// A mirror without children.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
