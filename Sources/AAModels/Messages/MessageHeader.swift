public import AACore

/// What every request and nearly every response begins with. Source: ReBIT AA API 2.0.0.
public struct MessageHeader: Hashable, Sendable {
    /// The API version of the body (`ver`).
    public var version: APIVersion
    /// When the message was made (`timestamp`); a receiver refuses it from 15 minutes on, past or future.
    public var timestamp: Timestamp
    /// The request that the message is, or answers (`txnid`): a version 4 UUID.
    public var messageID: MessageID

    /// Names a message.
    public init(version: APIVersion = .v2, timestamp: Timestamp, messageID: MessageID) {
        self.version = version
        self.timestamp = timestamp
        self.messageID = messageID
    }

    init(from members: inout JSONMembers) throws(AACoreError) {
        version = try members.required("ver")
        timestamp = try members.required("timestamp")
        messageID = try members.required("txnid")
    }

    var json: JSONObject {
        ["ver": version.json, "timestamp": timestamp.json, "txnid": messageID.json]
    }
}
