public import AACore
public import AATransport

/// Where MoneyOne's FinPro is, who we are to it, and what its consent template is set to.
public struct OneMoneyConfiguration: Sendable {
    /// What it is called in records and errors.
    public var id: EntityID
    /// The address that MoneyOne gave, with any prefix of the path; each FIU has its own.
    public var baseURL: HTTPURL
    /// Who we are to it.
    public var credentials: OneMoneyCredentials
    /// Which generation of requests for consent is sent.
    public var version: OneMoneyVersion
    /// The consent template of a request that names none (`productID`).
    public var productID: String?
    /// Whether the template says "Do First Time Data Request Automatic": then the first session of a consent is FinPro's.
    public var autoFirstFetch: Bool
    /// Where the customer returns to, if a request does not say. Its host must be registered with MoneyOne. It may say who returns.
    @Redacted public var redirectURL: String?
    /// The handle of the AA for a customer who is known by a mobile number alone.
    public var aggregatorHandle: String
    /// How notifications prove where they come from: the header with the code, which the public texts do not name, and the secret
    /// of the portal. `nil` where no secret is set there.
    public var webhookSignature: WebhookSignature?
    /// Under which domains the customer may be sent: those of the AAs' web pages.
    public var customerDomains: [String]

    /// Sets the configuration; v3, without automatic fetches.
    public init(
        baseURL: HTTPURL, credentials: OneMoneyCredentials, productID: String?, version: OneMoneyVersion = .v3,
        id: EntityID = "onemoney"
    ) {
        self.id = id
        self.baseURL = baseURL
        self.credentials = credentials
        self.version = version
        self.productID = productID
        autoFirstFetch = false
        redirectURL = nil
        aggregatorHandle = "onemoney"
        webhookSignature = nil
        customerDomains = ["onemoney.in", "moneyone.in"]
    }
}
