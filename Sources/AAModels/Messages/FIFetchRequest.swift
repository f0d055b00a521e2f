public import AACore

/// Collects the data of a session: the body of POST /FI/fetch. Source: ReBIT AA API 2.0.0, FIFetchRequest.
public struct FIFetchRequest: HeadedMessage {
    /// Version, time and id.
    public var header: MessageHeader
    /// The session.
    public var sessionID: SessionID
    /// Only the data of this FIP, when given.
    public var fip: EntityID?
    /// Only these accounts, when given.
    public var links: [LinkReference]?
    /// Members that this version does not know.
    @Redacted public var extra: JSONObject

    /// Makes a request.
    public init(
        header: MessageHeader, sessionID: SessionID, fip: EntityID? = nil, links: [LinkReference]? = nil,
        extra: JSONObject = JSONObject()
    ) {
        self.header = header
        self.sessionID = sessionID
        self.fip = fip
        self.links = links
        self.extra = extra
    }

    /// Reads the body.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        header = try MessageHeader(from: &members)
        sessionID = try members.required("sessionId")
        fip = try members.optional("fipId")
        links = try members.optionalList("linkRefNumber", of: Named<IdentifierKinds.AccountLink>.self)?.map(\.id)
        extra = members.unread
    }

    /// The body.
    public var json: JSONValue {
        var object = header.json
        object.append("sessionId", sessionID.json)
        object.append("fipId", ifPresent: fip?.json)
        object.append("linkRefNumber", ifPresent: links?.map { Named(id: $0) }.json)
        return object.with(extra)
    }
}
