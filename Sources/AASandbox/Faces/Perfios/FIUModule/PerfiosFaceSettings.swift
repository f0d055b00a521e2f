public import AACore
public import AACrypto
public import AATransport

/// What an FIU is at a ``PerfiosFace``.
public struct PerfiosFaceSettings: Sendable {
    /// The host that it says its pages are on.
    public var host = "fiu-module-uat.anumati.co.in"
    /// The client's id.
    @Redacted public var clientID: String
    /// The client's secret.
    @Redacted public var clientSecret: String
    /// Where the FIU takes news of consents; `nil` for nowhere.
    @Redacted public var consentCallback: HTTPURL?
    /// Where it takes news of data; `nil` for nowhere.
    @Redacted public var dataCallback: HTTPURL?
    /// Signs notifications (`x-jws-signature`), if signatures were agreed on.
    public var signingKey: SigningKey?
    /// How long data waits.
    public var collectWithin = Duration.seconds(900)

    /// Describes an FIU that takes all notifications at one address.
    public init(clientID: String, clientSecret: String, callback: HTTPURL?, signingKey: SigningKey? = nil) {
        self.clientID = clientID
        self.clientSecret = clientSecret
        self.signingKey = signingKey
        consentCallback = callback
        dataCallback = callback
    }
}
