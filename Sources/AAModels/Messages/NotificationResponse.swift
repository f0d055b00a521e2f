public import AACore

/// A notification was taken: the answer to every notification. Source: ReBIT FIU API 2.0.0, NotificationResponse.
public struct NotificationResponse: HeadedMessage {
    /// Version, time and the notification's id.
    public var header: MessageHeader
    /// `OK`
    public var response: String
    /// Members that this version does not know.
    @Redacted public var extra: JSONObject

    /// Makes an answer.
    public init(header: MessageHeader, response: String = "OK", extra: JSONObject = JSONObject()) {
        self.header = header
        self.response = response
        self.extra = extra
    }

    /// Reads the body.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        header = try MessageHeader(from: &members)
        response = try members.required("response")
        extra = members.unread
    }

    /// The body.
    public var json: JSONValue {
        var object = header.json
        object.append("response", response.json)
        return object.with(extra)
    }
}
