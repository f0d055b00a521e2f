public import AACore

/// Asks what became of a request for consent: the body of POST /Consent/handle. Source: ReBIT AA API 2.0.0.
public struct ConsentHandleRequest: HeadedMessage {
    /// Version, time and id.
    public var header: MessageHeader
    /// The request for consent.
    public var consentHandle: ConsentHandle
    /// Members that this version does not know.
    @Redacted public var extra: JSONObject

    /// Makes a request.
    public init(header: MessageHeader, consentHandle: ConsentHandle, extra: JSONObject = JSONObject()) {
        self.header = header
        self.consentHandle = consentHandle
        self.extra = extra
    }

    /// Reads the body.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        header = try MessageHeader(from: &members)
        consentHandle = try members.required("ConsentHandle")
        extra = members.unread
    }

    /// The body.
    public var json: JSONValue {
        var object = header.json
        object.append("ConsentHandle", consentHandle.json)
        return object.with(extra)
    }
}
