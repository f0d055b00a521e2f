public import AACore

/// Why a request was refused: the body of every answer that is not a success. Source: ReBIT AA API 2.0.0, ErrorResponse.
public struct ErrorResponse: HeadedMessage {
    /// Version, time and the request's id.
    public var header: MessageHeader
    /// Why, for a program.
    public var code: ErrorCode
    /// Why, in the peer's words, which may repeat what was sent: not for a log.
    @Redacted public var message: String
    /// Members that this version does not know.
    @Redacted public var extra: JSONObject

    /// Makes an answer.
    public init(header: MessageHeader, code: ErrorCode, message: String, extra: JSONObject = JSONObject()) {
        self.header = header
        self.code = code
        self.message = message
        self.extra = extra
    }

    /// Reads the body.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        header = try MessageHeader(from: &members)
        code = try members.required("errorCode")
        message = try members.textThatMayBeEmpty("errorMsg")
        extra = members.unread
    }

    /// The body.
    public var json: JSONValue {
        var object = header.json
        object.append("errorCode", code.json)
        object.append("errorMsg", message.json)
        return object.with(extra)
    }
}
