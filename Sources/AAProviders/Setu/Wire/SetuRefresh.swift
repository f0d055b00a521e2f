public import AACore

/// What Setu says to a request to fetch a consent's data again. Source: AA Gateway v2, sessions/refresh.
public struct SetuRefresh: JSONConvertible, Hashable {
    /// How far it is; in small letters, unlike all other states of Setu's.
    public struct Status: OpenStringEnum {
        /// The text on the wire.
        public let rawValue: String
        /// Any text is a value.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Under way.
        public static let pending: Self = "pending"
        /// Done.
        public static let completed: Self = "completed"
        /// Not done.
        public static let failed: Self = "failed"

        /// The values of the specification.
        public static let known: Set<Self> = [.pending, .completed, .failed]
    }

    /// How far it is.
    public let status: Status
    /// Setu's id of the exchange.
    public let traceID: TraceID?
    /// The body as it came.
    @Redacted public private(set) var json: JSONValue

    /// Reads the object.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        status = try members.required("status")
        traceID = try members.optional("traceId", as: String.self).flatMap { TraceID($0) }
        self.json = json
    }
}
