public import AACore

/// A data session that a provider has begun.
public struct DataSession: Sendable, Hashable {
    /// Names the session.
    public let id: SessionID
    /// The consent it stands under.
    public let consentID: ConsentID
    /// What the provider wants to see beside the id when the data is collected: whoever holds it can collect.
    @Redacted public private(set) var secret: String?
    /// Until when the data can be collected, where the provider says so.
    public let collectBefore: Timestamp?

    /// Names a session.
    public init(id: SessionID, consentID: ConsentID, secret: String? = nil, collectBefore: Timestamp? = nil) {
        self.id = id
        self.consentID = consentID
        self.secret = secret
        self.collectBefore = collectBefore
    }
}
