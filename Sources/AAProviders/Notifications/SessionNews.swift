public import AACore
public import AAModels

/// News of a data session, as a notification or a provider's list has it.
public struct SessionNews: Sendable, Hashable {
    /// The session.
    public let session: SessionID
    /// How far it is.
    public let status: FISessionStatus
    /// Its accounts, as far as they are spoken of.
    public let responses: [FIStatusResponse]
    /// The consent it stands under, where the news names it: only then can a session be taken over that the provider began.
    public let consent: ConsentID?
    /// The request for that consent, where the news names it.
    public let handle: ConsentHandle?
    /// What the provider wants to see beside the id when the data is collected: whoever holds it can collect.
    @Redacted public private(set) var secret: String?
    /// Until when the data can be collected, where the provider says so.
    public let collectBefore: Timestamp?

    /// Makes news.
    public init(
        _ session: SessionID, _ status: FISessionStatus, responses: [FIStatusResponse] = [],
        consent: ConsentID? = nil, handle: ConsentHandle? = nil, secret: String? = nil,
        collectBefore: Timestamp? = nil
    ) {
        self.session = session
        self.status = status
        self.responses = responses
        self.consent = consent
        self.handle = handle
        self.secret = secret
        self.collectBefore = collectBefore
    }
}
