public import AACore
public import AAModels

/// News from a provider, verified as far as the provider allows.
public struct ProviderNotification: Sendable, Hashable {
    /// What changed.
    public enum Content: Sendable, Hashable {
        /// A consent is something else now. One of id and handle is there.
        case consent(ConsentID?, ConsentHandle?, ConsentStatus)
        /// A data session is something else now.
        case session(SessionNews)
        /// Data of a consent that the provider fetches by itself: there, or given up. What came with it is in the body.
        case data(ConsentID, FISessionStatus, [FIStatusResponse])
    }

    /// Who sent it.
    public let provider: EntityID
    /// Its id: `txnid`, or where the provider gives none a digest of what it says. The same news has the same id.
    public let messageID: MessageID
    /// When it was made, by the sender's clock.
    public let timestamp: Timestamp
    /// How far it proves who sent it.
    public let authenticity: ProviderCapabilities.Authenticity
    /// What changed.
    public let content: Content
    /// What went wrong, where the provider says so.
    public let failure: NotifiedFailure?

    /// Makes a notification.
    public init(
        provider: EntityID, messageID: MessageID, timestamp: Timestamp,
        authenticity: ProviderCapabilities.Authenticity, content: Content,
        failure: NotifiedFailure? = nil
    ) {
        self.provider = provider
        self.messageID = messageID
        self.timestamp = timestamp
        self.authenticity = authenticity
        self.content = content
        self.failure = failure
    }
}
