public import AACore

/// Asks an AA to put a consent before its customer: the body of POST /Consent. Source: ReBIT AA API 2.0.0, ConsentsRequest.
public struct ConsentsRequest: HeadedMessage {
    /// Version, time and id.
    public var header: MessageHeader
    /// What is asked for.
    public var detail: ConsentDetail
    /// Members that this version does not know.
    @Redacted public var extra: JSONObject

    /// Makes a request.
    public init(header: MessageHeader, detail: ConsentDetail, extra: JSONObject = JSONObject()) {
        self.header = header
        self.detail = detail
        self.extra = extra
    }

    /// Reads the body.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        header = try MessageHeader(from: &members)
        detail = try members.required("ConsentDetail")
        extra = members.unread
    }

    /// The body.
    public var json: JSONValue {
        var object = header.json
        object.append("ConsentDetail", detail.json)
        return object.with(extra)
    }
}
