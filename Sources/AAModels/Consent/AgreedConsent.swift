public import AACore

/// A consent that was verified: what data requests are made under.
public struct AgreedConsent: Sendable, Hashable {
    /// The consent.
    public let id: ConsentID
    /// What the customer agreed to.
    public let content: SignedConsent
    /// The artefact's signature, which a data request repeats: not for a log. `nil` where a gateway makes the requests.
    @Redacted public private(set) var digitalSignature: String?

    /// Takes over a verified consent.
    public init(id: ConsentID, content: SignedConsent, digitalSignature: String?) {
        self.id = id
        self.content = content
        self.digitalSignature = digitalSignature
    }
}
