public import AACore

/// Who we are to FinPro: four values of its portal, which go with each call as headers.
public struct OneMoneyCredentials: Sendable {
    /// The client's id (`client_id`).
    @Redacted public private(set) var clientID: String
    /// The client's secret (`client_secret`).
    @Redacted public private(set) var clientSecret: String
    /// The organisation (`organisationId`).
    public let organisationID: String
    /// The app of the organisation (`appIdentifier`).
    public let appIdentifier: String

    /// Takes the four values.
    public init(clientID: String, clientSecret: String, organisationID: String, appIdentifier: String) {
        self.clientID = clientID
        self.clientSecret = clientSecret
        self.organisationID = organisationID
        self.appIdentifier = appIdentifier
    }
}
