public import AAModels
public import AAStore

/// An account's document, as it is kept and as it reads.
public struct FetchedDocument: Sendable {
    /// What the store has: where it is from, and the bytes as the FIP wrote them.
    public let record: DocumentRecord
    /// What it says.
    public let document: FIDocument
    /// How many of the days that the session asked for it is of; `nil` where no transactions were asked for, or nothing can be said of them.
    public let coverage: FICoverage?

    /// The account it is of.
    public var account: AccountReference { AccountReference(fip: record.fip, link: record.link) }
}
