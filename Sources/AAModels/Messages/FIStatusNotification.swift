public import AACore

/// Tells how far a data session is: the body of POST /FI/Notification. Source: ReBIT FIU API 2.0.0.
public struct FIStatusNotification: HeadedMessage {
    /// Version, time and id.
    public var header: MessageHeader
    /// Who sends it.
    public var notifier: Notifier
    /// The session.
    public var sessionID: SessionID
    /// How far it is as a whole. A notice of an active session may arrive after that of the completed one.
    public var sessionStatus: FISessionStatus
    /// How far each account is, by FIP.
    public var responses: [FIStatusResponse]
    /// Members that this version does not know.
    @Redacted public var extra: JSONObject

    /// Makes a notification.
    public init(
        header: MessageHeader, notifier: Notifier, sessionID: SessionID, sessionStatus: FISessionStatus,
        responses: [FIStatusResponse], extra: JSONObject = JSONObject()
    ) {
        self.header = header
        self.notifier = notifier
        self.sessionID = sessionID
        self.sessionStatus = sessionStatus
        self.responses = responses
        self.extra = extra
    }

    /// Reads the body.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        header = try MessageHeader(from: &members)
        notifier = try members.required("Notifier")
        let change = try members.required("FIStatusNotification", as: SessionChange.self)
        (sessionID, sessionStatus, responses) = (change.sessionID, change.status, change.responses)
        extra = members.unread
    }

    /// The body.
    public var json: JSONValue {
        let change = SessionChange(sessionID: sessionID, status: sessionStatus, responses: responses)
        var object = header.json
        object.append("Notifier", notifier.json)
        object.append("FIStatusNotification", change.json)
        return object.with(extra)
    }
}

/// The member `FIStatusNotification`.
private struct SessionChange: JSONConvertible {
    let sessionID: SessionID
    let status: FISessionStatus
    let responses: [FIStatusResponse]

    init(sessionID: SessionID, status: FISessionStatus, responses: [FIStatusResponse]) {
        self.sessionID = sessionID
        self.status = status
        self.responses = responses
    }

    init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        sessionID = try members.required("sessionId")
        status = try members.required("sessionStatus")
        responses = try members.required("FIStatusResponse")
    }

    var json: JSONValue {
        .object(["sessionId": sessionID.json, "sessionStatus": status.json, "FIStatusResponse": responses.json])
    }
}
