public import AACore

/// Why a host of the ecosystem refuses a request: what its error answer says. Source: ReBIT AA, FIP and FIU API 2.0.0.
public struct Refusal: Error, Sendable, Hashable {
    /// The HTTP status.
    public let status: Int
    /// Why, for a program.
    public let code: ErrorCode
    /// Why, for a person; holds nothing of the request's values.
    public let message: String
    /// The request's id, once it is known.
    public let messageID: MessageID?
    /// The version that the answer is in.
    public private(set) var version = APIVersion.v2

    /// Refuses a request.
    public init(_ status: Int, _ code: ErrorCode, _ message: String, messageID: MessageID? = nil) {
        self.status = status
        self.code = code
        self.message = message
        self.messageID = messageID
    }

    /// The same, to the request of an id.
    public func answering(_ messageID: MessageID) -> Refusal {
        var refusal = Refusal(status, code, message, messageID: self.messageID ?? messageID)
        refusal.version = version
        return refusal
    }

    /// The same, in the version that the refused body speaks, if it is spoken here: an error too is answered in the version of the call.
    public func inVersion(ofBody body: [UInt8]) -> Refusal {
        var refusal = self
        refusal.version = APIVersion(ofBody: body) ?? version
        return refusal
    }

    /// The answer's body. The schema wants a `txnid` even when the request had none that could be read; then it is `fallback`.
    public func body(at now: Timestamp, fallback: MessageID) -> ErrorResponse {
        ErrorResponse(
            header: MessageHeader(version: version, timestamp: now, messageID: messageID ?? fallback), code: code,
            message: message)
    }
}

extension MessageHeader {
    /// Checks what every request must keep: a version we speak, an id of the right form, a time that is now.
    ///
    /// Source: Sahamati general guidelines for certification.
    public func check(at now: Timestamp) throws(Refusal) {
        guard version.isKnown else {
            throw Refusal(404, .noSuchVersion, "ver is not spoken here", messageID: messageID)
        }
        guard ReBITUUID.hasForm(messageID.rawValue) else {
            throw Refusal(400, .invalidRequest, "txnid is no UUID", messageID: messageID)
        }
        guard MessageWindow.contains(timestamp, at: now) else {
            throw Refusal(400, .invalidRequest, "timestamp is 15 minutes or more from now", messageID: messageID)
        }
    }
}
