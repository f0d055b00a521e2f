/// What a provider can do, for code that must choose without knowing which provider it has.
public struct ProviderCapabilities: Sendable, Hashable {
    /// How far the FIU can take a consent back.
    public enum Revocation: Sendable, Hashable {
        /// Only the customer can, at the AA.
        case none
        /// It is asked for; read the state back.
        case requested
        /// The call returns when it is done.
        case confirmed
    }

    /// How far a notification proves who sent it.
    public enum Authenticity: Sendable, Hashable {
        /// A signature by the sender's registered key.
        case verified
        /// A code made with a secret that both share.
        case sharedSecret
        /// Nothing: a notification is a hint to ask.
        case unauthenticated
    }

    /// Who begins data sessions.
    public enum SessionStart: Sendable, Hashable {
        /// The FIU, with ``AccountAggregatorProvider/startSession(under:range:keys:)``.
        case byCaller
        /// The provider, once the consent is active and as often as it is set to; the FIU learns of each.
        case byProvider
        /// The provider the first one, the FIU all others.
        case firstByProvider
    }

    /// The provider holds the session's keys and hands over plaintext.
    public var decryptsForYou: Bool
    /// How far the FIU can take a consent back.
    public var revocation: Revocation
    /// Whether ``AccountAggregatorProvider/outcome(of:)`` and ``AccountAggregatorProvider/consent(_:for:)`` are served; if not,
    /// only notifications tell, and the terms agreed on are those that were asked for.
    public var canPollConsent: Bool
    /// A session's data is given out once.
    public var readsOnce: Bool
    /// Who begins data sessions.
    public var sessions: SessionStart
    /// A consent's terms are a template at the provider, not the caller's.
    public var templateConsent: Bool
    /// How far notifications can be trusted.
    public var notificationAuthenticity: Authenticity

    /// Declares what a provider can do.
    public init(
        decryptsForYou: Bool, revocation: Revocation, canPollConsent: Bool, readsOnce: Bool, templateConsent: Bool,
        notificationAuthenticity: Authenticity, sessions: SessionStart = .byCaller
    ) {
        self.decryptsForYou = decryptsForYou
        self.revocation = revocation
        self.canPollConsent = canPollConsent
        self.readsOnce = readsOnce
        self.sessions = sessions
        self.templateConsent = templateConsent
        self.notificationAuthenticity = notificationAuthenticity
    }
}
