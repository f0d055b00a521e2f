public import AACore

/// The kinds of things that Insights names.
public enum InsightsIdentifierKinds: Sendable {
    /// `perfiosTransactionId`: one transaction, at Perfios.
    public enum Transaction: IdentifierKind {}
    /// `fileId`: one file of a transaction.
    public enum File: IdentifierKind {}
}

/// Names one transaction at Perfios (`perfiosTransactionId`), such as `Q3DQ1645251830578`.
public typealias InsightsTransactionID = Identifier<InsightsIdentifierKinds.Transaction>
/// Names one file that was handed over (`fileId`): 40 characters.
public typealias InsightsFileID = Identifier<InsightsIdentifierKinds.File>
