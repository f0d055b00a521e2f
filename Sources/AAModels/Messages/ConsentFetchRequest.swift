public import AACore

/// Asks for a consent artefact: the body of POST /Consent/fetch. Source: ReBIT AA API 2.0.0.
public struct ConsentFetchRequest: HeadedMessage {
    /// Version, time and id.
    public var header: MessageHeader
    /// The consent.
    public var consentID: ConsentID
    /// Members that this version does not know.
    @Redacted public var extra: JSONObject

    /// Makes a request.
    public init(header: MessageHeader, consentID: ConsentID, extra: JSONObject = JSONObject()) {
        self.header = header
        self.consentID = consentID
        self.extra = extra
    }

    /// Reads the body.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        header = try MessageHeader(from: &members)
        consentID = try members.required("consentId")
        extra = members.unread
    }

    /// The body.
    public var json: JSONValue {
        var object = header.json
        object.append("consentId", consentID.json)
        return object.with(extra)
    }
}
