/// How a ``PerfiosInsightsFace`` behaves.
public struct PerfiosInsightsFaceBehaviour: FaceBehaviour {
    /// How often the status of a fetch says that it is not done.
    public var looksUntilFetched = 1
    /// Whether the hosted report is refused unless all that it includes is asked for.
    public var givesWholeReportsOnly = false
    /// Whether callbacks are lost.
    public var losesNotifications = false
    /// How often each callback comes.
    public var notificationCopies = 1

    /// Behaves as the demo of Insights does at its best.
    public init() {}
}
