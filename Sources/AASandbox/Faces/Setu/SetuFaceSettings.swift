public import AACore
public import AATransport

/// What a product instance at a ``SetuFace`` is.
public struct SetuFaceSettings: Sendable {
    /// The host that it says its web view is on.
    public var host = "fiu-sandbox.setu.co"
    /// The client's id.
    @Redacted public var clientID: String
    /// The client's secret.
    @Redacted public var clientSecret: String
    /// The id of the product instance.
    public var productInstance: String
    /// Where the FIU takes notifications; `nil` for nowhere.
    @Redacted public var callback: HTTPURL?
    /// The tags that a request may carry.
    public var tags: Set<String> = []
    /// The handles of the AAs that a customer's address may have.
    public var aggregators: Set<String>
    /// How long a token is good.
    public var tokenLifetime = Duration.seconds(1_800)

    /// Describes an instance.
    public init(
        clientID: String, clientSecret: String, productInstance: String, callback: HTTPURL?,
        aggregators: Set<String> = ["onemoney", "finvu"]
    ) {
        self.clientID = clientID
        self.clientSecret = clientSecret
        self.productInstance = productInstance
        self.callback = callback
        self.aggregators = aggregators
    }
}
