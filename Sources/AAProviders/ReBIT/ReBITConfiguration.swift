public import AACore
public import AATransport

/// Where an AA is and who we are to it.
public struct ReBITConfiguration: Sendable {
    /// The AA's id.
    public var aggregator: EntityID
    /// The address under which its paths lie (`baseurl` of the Central Registry).
    public var baseURL: HTTPURL
    /// Our id.
    public var user: EntityID
    /// Our API key at the AA (`client_api_key`); `nil` where the transport adds it, as ``TokenServiceSource`` shows.
    @Redacted public var apiKey: String?
    /// The version that the AA speaks.
    public var version: ReBITVersion
    /// Whether ``baseURL`` is that of Sahamati's Router, which must be told whom it hands our requests on to (`x-request-meta`).
    /// What it hands on stays signed by us, and what comes back by the AA.
    public var isBehindRouter = false

    /// Sets the configuration.
    public init(
        aggregator: EntityID, baseURL: HTTPURL, user: EntityID, apiKey: String?, version: ReBITVersion = .v2_0_0
    ) {
        self.aggregator = aggregator
        self.baseURL = baseURL
        self.user = user
        self.apiKey = apiKey
        self.version = version
    }
}
