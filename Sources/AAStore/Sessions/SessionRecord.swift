public import AACore
public import AAModels

/// A data session.
public struct SessionRecord: Sendable, Hashable {
    /// Names the record.
    public let id: SessionID
    /// The AA or gateway that runs it.
    public let provider: EntityID
    /// The request for consent it stands under.
    public let handle: ConsentHandle
    /// The consent it stands under.
    public let consentID: ConsentID
    /// From when to when data was asked for.
    public let dataRange: FIDataRange
    /// When it was begun.
    public let startedAt: Timestamp
    /// What it is now.
    public var state: SessionState
    /// How far each account is.
    public var accounts: [AccountReference: FIStatus]

    /// Makes the record of a new session over the accounts of its consent.
    public init(
        id: SessionID, provider: EntityID, handle: ConsentHandle, consentID: ConsentID,
        dataRange: FIDataRange, startedAt: Timestamp,
        accounts: [AccountReference]
    ) {
        self.id = id
        self.provider = provider
        self.handle = handle
        self.consentID = consentID
        self.dataRange = dataRange
        self.startedAt = startedAt
        state = .waiting
        self.accounts = Dictionary(accounts.map { ($0, .pending) }, uniquingKeysWith: { first, _ in first })
    }
}
