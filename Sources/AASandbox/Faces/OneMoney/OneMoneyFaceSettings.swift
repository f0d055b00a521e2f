public import AACore
public import AACrypto
public import AATransport

/// What an app at a ``OneMoneyFace`` is.
public struct OneMoneyFaceSettings: Sendable {
    /// The client's id.
    @Redacted public var clientID: String
    /// The client's secret.
    @Redacted public var clientSecret: String
    /// The organisation.
    public var organisationID: String
    /// The app.
    public var appIdentifier: String
    /// The consent templates, by `productID`.
    public var templates: [String: OneMoneyFaceTemplate]
    /// Where the FIU takes notifications; `nil` for nowhere.
    @Redacted public var callback: HTTPURL?
    /// Makes the code over each notification; `nil` for none.
    public var webhookAuthenticator: WebhookAuthenticator?
    /// The header that the code goes in.
    public var webhookHeader = "x-signature"
    /// The host of the AA's page.
    public var host = "web.onemoney.in"
    /// The handles of the AAs that a customer's address may have.
    public var aggregators: Set<String> = ["onemoney"]
    /// How many times a minute the status of sessions may be asked for.
    public var statusLimit = 60
    /// Encrypts the way to the AA's page and back.
    public var cipher: RedirectionCipher

    /// Describes an app.
    public init(
        clientID: String, clientSecret: String, organisationID: String, appIdentifier: String,
        templates: [String: OneMoneyFaceTemplate], callback: HTTPURL?, cipher: RedirectionCipher
    ) {
        self.clientID = clientID
        self.clientSecret = clientSecret
        self.organisationID = organisationID
        self.appIdentifier = appIdentifier
        self.templates = templates
        self.callback = callback
        self.cipher = cipher
    }
}
