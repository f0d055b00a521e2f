public import AACore
public import AACrypto
public import AATransport

/// Where Insights is and who we are to it.
public struct PerfiosInsightsConfiguration: Sendable {
    /// What Perfios is called in records and errors.
    public var id: EntityID
    /// The host: ``sandbox``, ``production``, or the one that Perfios names.
    public var baseURL: HTTPURL
    /// The organisation, as Perfios names it in paths.
    public var vendor: String
    /// Signs each request; RSA, and Perfios has its public half.
    public var key: SigningKey
    /// How bodies are written.
    public var format: InsightsFormat
    /// How bytes outside plain ASCII are written into the signed text. The vendor's sample writes bare digits; if Perfios refuses the
    /// signature of a call with several report types alone, try the other.
    public var escape: PerfiosRequest.Escape
    /// Where the calls are.
    public var paths: InsightsPaths
    /// Under which domains the customer may be sent.
    public var customerDomains: [String]

    /// The address of the sandbox.
    public static let sandbox = "https://demo.perfios.com"
    /// The address of production.
    public static let production = "https://app.perfios.com"

    /// Sets the configuration; bodies in XML.
    public init(baseURL: HTTPURL, vendor: String, key: SigningKey, id: EntityID = "perfios-insights") {
        self.id = id
        self.baseURL = baseURL
        self.vendor = vendor
        self.key = key
        format = .xml
        escape = .bareDigits
        paths = InsightsPaths()
        customerDomains = ["perfios.com"]
    }
}
