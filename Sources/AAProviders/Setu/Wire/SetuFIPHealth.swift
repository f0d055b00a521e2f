public import AACore

/// How one kind of event went with a FIP at an AA. Source: AA Gateway v2, fips, `aaWiseHealthMetrics`.
public struct SetuFIPHealth: JSONConvertible, Hashable {
    /// How long it took on average, and for 50, 95 and 99 of 100: milliseconds.
    public struct Latency: Sendable, Hashable {
        /// On average.
        public let average: Double?
        /// For half of them at most.
        public let p50: Double?
        /// For 95 of 100 at most.
        public let p95: Double?
        /// For 99 of 100 at most.
        public let p99: Double?
    }

    /// How long it took.
    public let latency: Latency
    /// How often it went well, in percent.
    public let successRate: Double?
    /// Of when these figures are.
    public let asOf: Timestamp?
    /// The object as it came.
    @Redacted public private(set) var json: JSONValue

    /// Reads the object.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        latency = Latency(
            average: try members.rate("latency_avg"), p50: try members.rate("latency_p50", or: "p50"),
            p95: try members.rate("latency_p95", or: "p95"), p99: try members.rate("latency_p99", or: "p99"))
        successRate = try members.rate("success_rate")
        asOf = members.readable("metrics_as_of")
        self.json = json
    }

    /// The metrics by AA and event.
    static func byAggregator(
        _ json: JSONValue?, at path: JSONPath
    ) throws(AACoreError) -> [String: [String: SetuFIPHealth]] {
        var health: [String: [String: SetuFIPHealth]] = [:]
        for aggregator in json?.object?.members ?? [] {
            for event in aggregator.value.object?.members ?? [] where event.value.object != nil {
                health[aggregator.name, default: [:]][event.name] = try SetuFIPHealth(json: event.value, at: path)
            }
        }
        return health
    }
}
