public import AACore
public import AATransport

/// Where Setu is, who we are to it, and what its product instance is set to.
public struct SetuConfiguration: Sendable {
    /// What Setu is called in records and errors.
    public var id: EntityID
    /// The host: ``sandbox``, ``production``, or an FIU's own.
    public var baseURL: HTTPURL
    /// Our id, the data consumer of every consent.
    public var user: EntityID
    /// Which generation is spoken.
    public var version: SetuVersion
    /// The product instance (`x-product-instance-id`); v1 has none.
    public var productInstance: String?
    /// How Setu knows who asks.
    public var authentication: SetuAuthentication
    /// What goes with each request for consent beyond its terms.
    public var options: SetuConsentOptions
    /// Whether the product instance fetches by itself (auto-fetch): then a session of ours would use the consent up.
    public var fetchesByItself: Bool
    /// The form that documents are asked for in.
    public var format: Format
    /// Under which domains the customer may be sent; the web view is not always at the host of the API.
    public var customerDomains: [String]

    /// The address of the sandbox.
    public static let sandbox = "https://fiu-sandbox.setu.co"
    /// The address of production; an FIU may be given one of its own.
    public static let production = "https://fiu.setu.co"

    /// The form of documents.
    public enum Format: String, Sendable, Hashable {
        /// JSON with Setu's names.
        case json
        /// ReBIT's XML.
        case xml
    }

    /// Sets the configuration; v2, in JSON, without auto-fetch.
    public init(
        baseURL: HTTPURL, user: EntityID, productInstance: String?, authentication: SetuAuthentication,
        version: SetuVersion = .v2, options: SetuConsentOptions = SetuConsentOptions(), id: EntityID = "setu"
    ) {
        self.id = id
        self.baseURL = baseURL
        self.user = user
        self.version = version
        self.productInstance = productInstance
        self.authentication = authentication
        self.options = options
        fetchesByItself = false
        format = .json
        customerDomains = ["setu.co"]
    }
}
