public import AACore

/// Where the data of a transaction comes from (`processingType`). Source: public clients of Insights v3.
public struct InsightsProcessing: OpenStringEnum {
    /// The text on the wire.
    public let rawValue: String
    /// Any text is a value.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Files that are handed over.
    public static let statement: Self = "STATEMENT"
    /// The customer's internet banking, in Perfios's own pages.
    public static let netBanking: Self = "NETBANKING_FETCH"
    /// An account aggregator. Reports are known to use the word; that it also begins a transaction is not published.
    public static let accountAggregator: Self = "ACCOUNT_AGGREGATOR"

    /// The values that public clients know.
    public static let known: Set<Self> = [.statement, .netBanking, .accountAggregator]
}
