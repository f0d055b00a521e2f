public import AACore

/// A body of the ReBIT API.
///
/// Members of the body that the specification does not name are kept in ``extra`` and sent on; those of the objects inside are
/// passed over, but for a ``ConsentDetail``'s.
public protocol Message: JSONConvertible, Hashable {
    /// The API version of the body (`ver`).
    var version: APIVersion { get }
    /// The request that the body is, or answers; `nil` only of a heartbeat, which names none.
    var messageID: MessageID? { get }
    /// When the body was made; `nil` only of a consent artefact whose AA did not say.
    var timestamp: Timestamp? { get }
    /// The members that this version does not know, as they came. What they mean is not known either, so no description shows
    /// them.
    var extra: JSONObject { get }
}

/// A body that begins with a ``MessageHeader``, as nearly all do.
public protocol HeadedMessage: Message {
    /// Version, time and id.
    var header: MessageHeader { get }
}

extension HeadedMessage {
    /// The header's version.
    public var version: APIVersion { header.version }
    /// The header's id.
    public var messageID: MessageID? { header.messageID }
    /// The header's time.
    public var timestamp: Timestamp? { header.timestamp }
}

extension Message {
    /// The body as it is signed and sent.
    public var bytes: [UInt8] { json.bytes() }
}

extension JSONObject {
    /// The object with the unknown members at its end.
    func with(_ extra: JSONObject) -> JSONValue { .object(JSONObject(members + extra.members)) }
}
