public import AACore

/// The encrypted data of a session: the answer to POST /FI/fetch. Source: ReBIT AA API 2.0.0, FIFetchResponse.
public struct FIFetchResponse: HeadedMessage {
    /// Version, time and the request's id.
    public var header: MessageHeader
    /// One entry a FIP.
    public var deliveries: [FIDelivery]
    /// Members that this version does not know.
    @Redacted public var extra: JSONObject

    /// Makes an answer.
    public init(header: MessageHeader, deliveries: [FIDelivery], extra: JSONObject = JSONObject()) {
        self.header = header
        self.deliveries = deliveries
        self.extra = extra
    }

    /// Reads the body.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        header = try MessageHeader(from: &members)
        deliveries = try members.requiredList("FI")
        extra = members.unread
    }

    /// The body.
    public var json: JSONValue {
        var object = header.json
        object.append("FI", deliveries.json)
        return object.with(extra)
    }
}
