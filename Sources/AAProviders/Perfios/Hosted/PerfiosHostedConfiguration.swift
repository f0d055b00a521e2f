public import AACore
public import AACrypto
public import AATransport

/// Where the hosted journey is and who we are to it.
public struct PerfiosHostedConfiguration: Sendable {
    /// What Perfios is called in records and errors.
    public var id: EntityID
    /// The host.
    public var baseURL: HTTPURL
    /// Our name in paths.
    public var client: String
    /// Our id in `Authorization`.
    @Redacted public var clientID: String
    /// Our secret in `Authorization`.
    @Redacted public var clientSecret: String
    /// The word before the credentials: the one public client that there is writes `Base`, where RFC 7617 has `Basic`.
    public var authorizationScheme: String
    /// Signs each request; RSA, and Perfios has its public half.
    public var key: SigningKey
    /// How bytes outside plain ASCII are written into the signed text.
    public var escape: PerfiosRequest.Escape
    /// One collection of documents; knows `{client}` and `{transaction}`.
    public var path: PerfiosPath
    /// Under which domains the customer may be sent.
    public var customerDomains: [String]

    /// Sets the configuration.
    public init(
        baseURL: HTTPURL, client: String, clientID: String, clientSecret: String, key: SigningKey,
        id: EntityID = "perfios-hosted"
    ) {
        self.id = id
        self.baseURL = baseURL
        self.client = client
        self.clientID = clientID
        self.clientSecret = clientSecret
        self.key = key
        authorizationScheme = "Base"
        escape = .percent
        path = "lspsdk/api/{client}/v1/dcp/clientTransactionId/{transaction}"
        customerDomains = ["perfios.com"]
    }
}
