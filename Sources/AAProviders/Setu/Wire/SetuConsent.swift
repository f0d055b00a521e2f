public import AACore
public import AAModels

/// A consent at Setu, from the request on. Source: AA Gateway v2, ConsentResponseV2; FIU service v1.
public struct SetuConsent: JSONConvertible, Hashable {
    /// How often a consent was used.
    public struct Usage: JSONConvertible, Hashable {
        /// How many data sessions there were.
        public let count: Int?
        /// When the last one was.
        public let lastUsed: Timestamp?
        /// The object as it came.
        @Redacted public private(set) var json: JSONValue

        /// Reads the object.
        public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
            var members = try JSONMembers(json, at: path)
            count = try members.number("count").flatMap { Int($0) }
            lastUsed = members.readable("lastUsed")
            self.json = json
        }
    }

    /// Setu's id of the request and of the consent; the AA's own is never told.
    public let id: ConsentID
    /// Where the customer decides. Secret between us, the customer and Setu.
    @Redacted public private(set) var url: String?
    /// What it is now.
    public let status: SetuConsentStatus
    /// The accounts under it; empty until the customer agreed.
    public let accounts: [SignedConsent.Account]
    /// What it is about.
    public let detail: SetuConsentDetail?
    /// How often it was used.
    public let usage: Usage?
    /// The tags it was requested with.
    public let tags: [String]
    /// Setu's id of the exchange.
    public let traceID: TraceID?
    /// The body as it came, with what this version does not know.
    @Redacted public private(set) var json: JSONValue

    /// Reads the object.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        id = try members.required("id")
        url = try members.optional("url")
        status = try members.required("status")
        detail = try members.optional(anyOf: ["detail", "Detail"])
        accounts = try members.optional("accountsLinked") ?? detail?.accounts ?? []
        usage = try members.optional(anyOf: ["usage", "Usage"])
        tags = try members.optional("tags") ?? []
        traceID = try members.optional("traceId", as: String.self).flatMap { TraceID($0) }
        self.json = json
    }
}
