public import AACore

/// A data session that a provider has begun.
public struct DataSession: Sendable, Hashable {
    /// Names the session.
    public let id: SessionID
    /// The consent it stands under.
    public let consentID: ConsentID

    /// Names a session.
    public init(id: SessionID, consentID: ConsentID) {
        self.id = id
        self.consentID = consentID
    }
}
