public import AACore
public import AAModels

/// A notification of Setu's, in its own words: the four kinds share one type, as they share most members. Source: AA Gateway v2
/// and FIU service v1, notifications.
///
/// Only ``kind`` and ``consentID`` must be there, as a notification comes once: any other member that cannot be read is left out,
/// and stands in ``json``.
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
        timestamp = members.readable("timestamp")
        id = members.readable("notificationId")
        sessionID = members.readable("dataSessionId")
        error = members.readable("error")
        // FI_DATA_READY has no `data`: what is in it elsewhere stands beside the type.
        let data: AnyJSON? = members.readable("data")
        var inner = data.flatMap { try? JSONMembers($0.json, at: path.member("data")) } ?? members
        status = inner.readable("status")
        customer = inner.readable("vua")
        fips = inner.readable(anyOf: ["fips", "fiData"]) ?? []
        dataRange = inner.readable(anyOf: ["dataRange", "DataRange"])
        accounts = inner.readable(anyOf: ["detail", "Detail"], as: SetuConsentDetail.self)?.accounts ?? []
        self.json = json
    }
}
