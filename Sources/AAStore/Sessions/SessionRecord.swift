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
    /// What the provider wants to see beside the id when the data is collected.
    @Redacted public private(set) var secret: String?
    /// Until when the data can be collected, where the provider says so.
    public let collectBefore: Timestamp?
    /// What it is now.
    public var state: SessionState
    /// How far each account is; empty while nobody has named them.
    public var accounts: [AccountReference: FIStatus]

    /// Makes the record of a new session over the accounts of its consent.
    public init(
        id: SessionID, provider: EntityID, handle: ConsentHandle, consentID: ConsentID,
        dataRange: FIDataRange, startedAt: Timestamp,
        accounts: [AccountReference], secret: String? = nil, collectBefore: Timestamp? = nil
    ) {
        self.id = id
        self.provider = provider
        self.handle = handle
        self.consentID = consentID
        self.dataRange = dataRange
        self.startedAt = startedAt
        self.secret = secret
        self.collectBefore = collectBefore
        state = .waiting
        self.accounts = Dictionary(accounts.map { ($0, .pending) }, uniquingKeysWith: { first, _ in first })
    }
}
