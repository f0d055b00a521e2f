import AATransport

/// Which FIPs are asked for, and how much about each.
public struct SetuFIPQuery: Sendable, Hashable {
    /// Only those of a status.
    public var status: SetuFIP.Status?
    /// Only as one AA sees them, by its handle.
    public var aggregator: String?
    /// Whether each event's success and latency is told (``SetuFIP/health``).
    public var isExpanded: Bool

    /// Sets the question; by default for all FIPs, in short.
    public init(status: SetuFIP.Status? = nil, aggregator: String? = nil, isExpanded: Bool = false) {
        self.status = status
        self.aggregator = aggregator
        self.isExpanded = isExpanded
    }

    func added(to url: HTTPURL) -> HTTPURL {
        var url = url
        if let status { url = url.appending(queryItem: "status", value: status.rawValue) }
        if let aggregator { url = url.appending(queryItem: "aa", value: aggregator) }
        return isExpanded ? url.appending(queryItem: "expanded", value: "true") : url
    }
}
