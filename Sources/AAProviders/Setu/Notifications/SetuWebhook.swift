public import AACore
public import AAModels

/// A notification of Setu's, in its own words: the four kinds share one type, as they share most members. Source: AA Gateway v2
/// and FIU service v1, notifications.
///
/// Whether something went wrong is said by ``error`` alone: `success` is true beside an error at times, so it is not read.
public struct SetuWebhook: JSONConvertible, Hashable {
    /// What it is about.
    public let kind: SetuWebhookKind
    /// When it was made; FI_DATA_READY does not say.
    public let timestamp: Timestamp?
    /// Setu's id of it, which some have.
    public let id: String?
    /// The consent.
    public let consentID: ConsentID
    /// The session, of a session's notification.
    public let sessionID: SessionID?
    /// The state in Setu's words: of the consent, the session, or what was fetched.
    public let status: String?
    /// The customer with the AA that was chosen.
    public let customer: CustomerAddress?
    /// The accounts of a consent.
    public let accounts: [SignedConsent.Account]
    /// The accounts of a session, or what was fetched, by FIP.
    public let fips: [SetuDataFIP]
    /// From when to when the data is.
    public let dataRange: FIDataRange?
    /// What went wrong.
    public let error: SetuWebhookError?
    /// The body as it came.
    @Redacted public private(set) var json: JSONValue

    /// Reads the object.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        kind = try members.required("type")
        consentID = try members.required("consentId")
        timestamp = try members.optional("timestamp")
        id = try members.optional("notificationId")
        sessionID = try members.optional("dataSessionId")
        error = try members.optional("error")
        let data = try members.optional("data", as: AnyJSON.self)
        // FI_DATA_READY has no `data`: what is in it elsewhere stands beside the type.
        var inner = try JSONMembers(data?.json ?? json, at: data == nil ? path : path.member("data"))
        status = try inner.optional("status")
        customer = try inner.optional("vua")
        fips = try inner.optional(anyOf: ["fips", "fiData"]) ?? []
        dataRange = try inner.optional(anyOf: ["dataRange", "DataRange"])
        let detail = try inner.optional(anyOf: ["detail", "Detail"], as: SetuConsentDetail.self)
        accounts = detail?.accounts ?? []
        self.json = json
    }
}
