public import AACore
public import AACrypto

/// Who an FIU is at a ``PerfiosInsightsFace``.
public struct PerfiosInsightsFaceSettings: Sendable {
    /// The host that it says its pages are on.
    public var host = "demo.perfios.com"
    /// The organisation, in the paths of Insights.
    public var vendor: String
    /// The client, in the paths of the hosted journey.
    public var client: String
    /// The public half of the key that the FIU signs with.
    public var key: VerificationKey
    /// The id in `Authorization` of the hosted journey.
    @Redacted public var clientID: String
    /// The secret in `Authorization` of the hosted journey.
    @Redacted public var clientSecret: String
    /// What opens the files that are handed over.
    @Redacted public var filePassword = ""
    /// How the signed text is escaped.
    public var escape = PerfiosRequest.Escape.bareDigits

    /// Describes an FIU.
    public init(vendor: String, client: String, key: VerificationKey, clientID: String, clientSecret: String) {
        self.vendor = vendor
        self.client = client
        self.key = key
        self.clientID = clientID
        self.clientSecret = clientSecret
    }
}
