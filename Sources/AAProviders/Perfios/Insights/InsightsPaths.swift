/// Where the calls of Insights v3 are, below the host.
///
/// ``transactions`` is what public clients of v3 use. The other three are not published anywhere: the defaults follow from it, and what
/// Perfios wrote to you goes before them.
public struct InsightsPaths: Sendable, Hashable {
    /// All transactions of the organisation (`{vendor}`); files, statements and reports of one stand below.
    public var transactions: PerfiosPath
    /// How far a transaction is; knows `{vendor}` and `{transaction}`, as do those that follow.
    public var status: PerfiosPath
    /// Begins the fetch of what a customer agreed to share.
    public var fetch: PerfiosPath
    /// The fetched data, as it came.
    public var rawReport: PerfiosPath

    /// Sets the paths: all below `transactions`, until changed.
    public init(transactions: PerfiosPath = "KuberaVault/api/v3/organisations/{vendor}/transactions") {
        self.transactions = transactions
        status = transactions.appending("{transaction}/status")
        fetch = transactions.appending("{transaction}/fetch")
        rawReport = transactions.appending("{transaction}/rawReport")
    }
}
