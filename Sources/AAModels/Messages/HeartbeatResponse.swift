public import AACore

/// Whether an AA or FIP is up: the answer to GET /Heartbeat. Source: ReBIT AA API 2.0.0, HeartbeatResponse.
public struct HeartbeatResponse: Message {
    /// What the host says of itself (`Status`).
    public struct Status: OpenStringEnum {
        /// The text on the wire.
        public let rawValue: String
        /// Any text is a value.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// It works.
        public static let up: Self = "UP"
        /// It does not.
        public static let down: Self = "DOWN"

        /// The values of the specification.
        public static let known: Set<Self> = [.up, .down]
    }

    /// Why a host is down (`Error`). The specification names the members twice, differently; both spellings are read.
    public struct Failure: JSONConvertible, Hashable {
        /// `errCode` or `code`.
        public var code: String?
        /// `errMsg` or `msg`.
        public var message: String?
        /// `detail`
        public var detail: String?

        /// Makes a failure.
        public init(code: String?, message: String?, detail: String? = nil) {
            self.code = code
            self.message = message
            self.detail = detail
        }

        /// Reads the object.
        public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
            var members = try JSONMembers(json, at: path)
            let (errCode, code) = (try members.text("errCode"), try members.text("code"))
            let (errMsg, msg): (String?, String?) = (try members.optional("errMsg"), try members.optional("msg"))
            self.code = errCode ?? code
            message = errMsg ?? msg
            detail = try members.optional("detail")
        }

        /// The object, with the names that the specification requires.
        public var json: JSONValue {
            var object = JSONObject()
            object.append("errCode", ifPresent: code?.json)
            object.append("errMsg", ifPresent: message?.json)
            object.append("detail", ifPresent: detail?.json)
            return .object(object)
        }
    }

    /// The API version of the body (`ver`).
    public var version: APIVersion
    /// When the answer was made.
    public var timestamp: Timestamp?
    /// Whether it is up.
    public var status: Status
    /// Why it is not.
    public var failure: Failure?
    /// A heartbeat names no request.
    public var messageID: MessageID? { nil }
    /// Members that this version does not know.
    @Redacted public var extra: JSONObject

    /// Makes an answer.
    public init(
        version: APIVersion = .v2, timestamp: Timestamp, status: Status, failure: Failure? = nil,
        extra: JSONObject = JSONObject()
    ) {
        self.version = version
        self.timestamp = timestamp
        self.status = status
        self.failure = failure
        self.extra = extra
    }

    /// Reads the body.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        version = try members.required("ver")
        timestamp = try members.required("timestamp", as: Timestamp.self)
        status = try members.required("Status")
        failure = try members.optional("Error")
        extra = members.unread
    }

    /// The body.
    public var json: JSONValue {
        var object: JSONObject = ["ver": version.json]
        object.append("timestamp", ifPresent: timestamp?.json)
        object.append("Status", status.json)
        object.append("Error", ifPresent: failure?.json)
        return object.with(extra)
    }
}
