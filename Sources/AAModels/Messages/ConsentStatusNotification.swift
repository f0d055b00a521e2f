public import AACore

/// Tells that a consent changed: the body of POST /Consent/Notification, from an AA to us, or from us to an AA.
///
/// A rejected request has no consent id; one of id and handle must be there. Source: ReBIT FIU and AA API 2.0.0.
public struct ConsentStatusNotification: HeadedMessage {
    /// Version, time and id.
    public var header: MessageHeader
    /// Who sends it.
    public var notifier: Notifier
    /// The consent.
    public var consentID: ConsentID?
    /// The request for consent.
    public var consentHandle: ConsentHandle?
    /// What it is now.
    public var status: ConsentStatus
    /// Members that this version does not know.
    @Redacted public var extra: JSONObject

    /// Makes a notification.
    public init(
        header: MessageHeader, notifier: Notifier, consentID: ConsentID?, consentHandle: ConsentHandle?,
        status: ConsentStatus, extra: JSONObject = JSONObject()
    ) {
        self.header = header
        self.notifier = notifier
        self.consentID = consentID
        self.consentHandle = consentHandle
        self.status = status
        self.extra = extra
    }

    /// Reads the body.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        header = try MessageHeader(from: &members)
        notifier = try members.required("Notifier")
        let change = try members.required("ConsentStatusNotification", as: ConsentChange.self)
        (consentID, consentHandle, status) = (change.consentID, change.consentHandle, change.status)
        extra = members.unread
    }

    /// The body.
    public var json: JSONValue {
        let change = ConsentChange(consentID: consentID, consentHandle: consentHandle, status: status)
        var object = header.json
        object.append("Notifier", notifier.json)
        object.append("ConsentStatusNotification", change.json)
        return object.with(extra)
    }
}

/// The member `ConsentStatusNotification`.
private struct ConsentChange: JSONConvertible {
    let consentID: ConsentID?
    let consentHandle: ConsentHandle?
    let status: ConsentStatus

    init(consentID: ConsentID?, consentHandle: ConsentHandle?, status: ConsentStatus) {
        self.consentID = consentID
        self.consentHandle = consentHandle
        self.status = status
    }

    init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        consentID = try members.optional("consentId")
        consentHandle = try members.optional("consentHandle")
        status = try members.required("consentStatus")
        guard consentID != nil || consentHandle != nil else {
            throw AACoreError(
                .missingMember, "neither consentId nor consentHandle says which consent", path: path.description)
        }
    }

    var json: JSONValue {
        var object = JSONObject()
        object.append("consentId", ifPresent: consentID?.json)
        object.append("consentHandle", ifPresent: consentHandle?.json)
        object.append("consentStatus", status.json)
        return .object(object)
    }
}
