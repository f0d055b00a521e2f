public import AACore

/// The data sessions of a consent that have not expired, newest first. Source: AA Gateway v2, data-sessions.
public struct SetuSessionList: JSONConvertible, Hashable {
    /// One session.
    public struct Entry: JSONConvertible, Hashable {
        /// Names the session.
        public let id: SessionID
        /// How far it is.
        public let status: SetuSessionStatus
        /// When it was begun, by Setu's clock.
        public let createdAt: Timestamp?
        /// The object as it came.
        @Redacted public private(set) var json: JSONValue

        /// Reads the object.
        public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
            var members = try JSONMembers(json, at: path)
            id = try members.required("sessionId")
            status = try members.required("status")
            createdAt = members.readable("created_at")
            self.json = json
        }
    }

    /// The consent.
    public let consentID: ConsentID?
    /// Its sessions.
    public let sessions: [Entry]
    /// The body as it came.
    @Redacted public private(set) var json: JSONValue

    /// Reads the object.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        consentID = try members.optional("consentId")
        sessions = try members.required("dataSessions")
        self.json = json
    }
}
