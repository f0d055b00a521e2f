public import AACore

/// What became of a request for consent, and when that was so.
public struct ConsentReport: Sendable, Hashable {
    /// What became of it.
    public let outcome: ConsentOutcome
    /// When that was so, by the provider's clock; `nil` where the provider does not say.
    public let asOf: Timestamp?

    /// Makes a report.
    public init(_ outcome: ConsentOutcome, asOf: Timestamp?) {
        self.outcome = outcome
        self.asOf = asOf
    }
}
