public import AACore
public import AAModels

/// A FIP, and how well it answers. Source: AA Gateway v2, fips.
public struct SetuFIP: JSONConvertible, Hashable {
    /// Whether a FIP answers.
    public struct Status: OpenStringEnum {
        /// The text on the wire.
        public let rawValue: String
        /// Any text is a value.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// It does.
        public static let active: Self = "ACTIVE"
        /// It does not.
        public static let inactive: Self = "INACTIVE"
        /// It does not for now.
        public static let temporarilyInactive: Self = "TEMPORARILY_INACTIVE"

        /// The values of the specification.
        public static let known: Set<Self> = [.active, .inactive, .temporarilyInactive]
    }

    /// The FIP's id in the registry; it may hold `@`.
    public let id: EntityID
    /// What people call it.
    public let name: String?
    /// Which kinds of accounts it gives.
    public let fiTypes: [FIType]
    /// `BANK`, `NBFC`, `DEPOSITORY` and others.
    public let institutionType: String?
    /// Whether it answers.
    public let status: Status?
    /// How well it did at all AAs together in the last hour.
    public let rates: SetuFIPRates
    /// How well it did at each AA, by the AA's handle.
    public let ratesByAggregator: [String: SetuFIPRates]
    /// How each event went at each AA, by the AA's handle and the event's name (`DISCOVERY`, `DATA_FETCH` and others); only when
    /// asked for as expanded.
    public let health: [String: [String: SetuFIPHealth]]
    /// The object as it came.
    @Redacted public private(set) var json: JSONValue

    /// Reads the object.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        id = try members.required("fipId")
        name = try members.optional("name")
        fiTypes = try members.optional("fiTypes") ?? []
        institutionType = try members.optional("institutionType")
        status = try members.optional("status")
        rates = try SetuFIPRates(json: json, at: path)
        let named = try members.optional("aaWiseSuccessRate", as: [SetuFIPRates].self) ?? []
        let pairs = named.compactMap { rates in rates.aggregator.map { ($0, rates) } }
        ratesByAggregator = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
        let metrics = try members.optional("aaWiseHealthMetrics", as: AnyJSON.self)?.json
        health = try SetuFIPHealth.byAggregator(metrics, at: path.member("aaWiseHealthMetrics"))
        self.json = json
    }
}
