public import AACore

/// What became of a request for consent: the answer to POST /Consent/handle. Source: ReBIT AA API 2.0.0; 1.1.2
/// leaves `ConsentStatus.status` optional, and the id says then what it would.
public struct ConsentHandleResponse: HeadedMessage {
    /// Version, time and the request's id.
    public var header: MessageHeader
    /// The request for consent.
    public var consentHandle: ConsentHandle
    /// How far it is (`ConsentStatus.status`). Approved stays approved, whatever becomes of the consent later.
    public var status: ConsentHandleStatus
    /// The consent, once there is one (`ConsentStatus.id`).
    public var consentID: ConsentID?
    /// Members that this version does not know.
    @Redacted public var extra: JSONObject

    /// Makes an answer.
    public init(
        header: MessageHeader, consentHandle: ConsentHandle, status: ConsentHandleStatus, consentID: ConsentID?,
        extra: JSONObject = JSONObject()
    ) {
        self.header = header
        self.consentHandle = consentHandle
        self.status = status
        self.consentID = consentID
        self.extra = extra
    }

    /// Reads the body.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        header = try MessageHeader(from: &members)
        consentHandle = try members.required("ConsentHandle")
        let consent = try members.required("ConsentStatus", as: HandleOutcome.self)
        let isImplied = header.version.isFirstGeneration
        let implied: ConsentHandleStatus = consent.id == nil ? .pending : .ready
        guard let status = consent.status ?? (isImplied ? implied : nil) else {
            let member = path.member("ConsentStatus").member("status")
            throw AACoreError(.missingMember, "a required member is missing", path: member.description)
        }
        (self.status, consentID) = (status, consent.id)
        extra = members.unread
    }

    /// The body.
    public var json: JSONValue {
        var object = header.json
        object.append("ConsentHandle", consentHandle.json)
        object.append("ConsentStatus", HandleOutcome(id: consentID, status: status).json)
        return object.with(extra)
    }
}

/// The member `ConsentStatus`.
private struct HandleOutcome: JSONConvertible {
    let id: ConsentID?
    let status: ConsentHandleStatus?

    init(id: ConsentID?, status: ConsentHandleStatus?) {
        self.id = id
        self.status = status
    }

    init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        id = try members.optional("id")
        status = try members.optional("status")
    }

    var json: JSONValue {
        var object = JSONObject()
        object.append("id", ifPresent: id?.json)
        object.append("status", ifPresent: status?.json)
        return .object(object)
    }
}
