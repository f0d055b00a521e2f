public import AAModels

/// How far a data session is, as its own answer has it.
public struct SessionReport: Sendable, Hashable {
    /// The session as a whole.
    public let status: FISessionStatus
    /// Its accounts.
    public let responses: [FIStatusResponse]

    /// Makes a report.
    public init(status: FISessionStatus, responses: [FIStatusResponse]) {
        self.status = status
        self.responses = responses
    }
}
