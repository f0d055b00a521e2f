public import AACore
public import AATransport

/// Where a Perfios FIU module is, who we are to it, and what was agreed with Perfios. Source: FIU module, Integration Guide v1.1, as public
/// code calls it.
public struct PerfiosConfiguration: Sendable {
    /// Who makes the key pair that documents are encrypted for.
    public enum Keys: Sendable, Hashable {
        /// The FIU: the private key never leaves it.
        case own
        /// UAT's escrow: the module makes the pair and sends the private key along. Never in production.
        case uatEscrow
    }

    /// What the module is called in records and errors.
    public var id: EntityID
    /// The host: ``uat``, or the one that a contract names; production's is not public.
    public var baseURL: HTTPURL
    /// Our id, the data consumer of every consent.
    public var user: EntityID
    /// Our id at the module (`X-Client-Id`).
    @Redacted public var clientID: String
    /// Our secret at the module (`X-Client-Secret`).
    @Redacted public var clientSecret: String
    /// The handle of the AA that customers have addresses at; another name of it is `perfios-aa`.
    public var aggregator: String
    /// Who makes the keys.
    public var keys: Keys
    /// Where its calls are.
    public var paths: PerfiosPaths
    /// Under which domains the customer may be sent.
    public var customerDomains: [String]
    /// Whether Perfios signs notifications for us and a receiver knows its key: what the provider's capabilities say.
    public var signsNotifications: Bool

    /// The address of UAT.
    public static let uat = "https://fiu-module-uat.anumati.co.in"

    /// Sets the configuration; the FIU's own keys, and notifications that nothing signs.
    public init(
        baseURL: HTTPURL, user: EntityID, clientID: String, clientSecret: String, keys: Keys = .own,
        id: EntityID = "perfios"
    ) {
        self.id = id
        self.baseURL = baseURL
        self.user = user
        self.clientID = clientID
        self.clientSecret = clientSecret
        self.keys = keys
        aggregator = "anumati"
        paths = PerfiosPaths()
        customerDomains = ["anumati.co.in"]
        signsNotifications = false
    }
}
