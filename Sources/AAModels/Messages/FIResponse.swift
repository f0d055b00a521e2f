public import AACore

/// The AA has begun a data session: the answer to POST /FI/request. Source: ReBIT AA API 2.0.0, FIResponse.
public struct FIResponse: HeadedMessage {
    /// Version, time and the request's id.
    public var header: MessageHeader
    /// The consent.
    public var consentID: ConsentID
    /// The session.
    public var sessionID: SessionID
    /// Members that this version does not know.
    @Redacted public var extra: JSONObject

    /// Makes an answer.
    public init(
        header: MessageHeader, consentID: ConsentID, sessionID: SessionID, extra: JSONObject = JSONObject()
    ) {
        self.header = header
        self.consentID = consentID
        self.sessionID = sessionID
        self.extra = extra
    }

    /// Reads the body.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        header = try MessageHeader(from: &members)
        consentID = try members.required("consentId")
        sessionID = try members.required("sessionId")
        extra = members.unread
    }

    /// The body.
    public var json: JSONValue {
        var object = header.json
        object.append("consentId", consentID.json)
        object.append("sessionId", sessionID.json)
        return object.with(extra)
    }
}
