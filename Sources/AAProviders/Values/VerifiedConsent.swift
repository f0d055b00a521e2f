public import AACore
public import AACrypto
public import AAModels

/// A consent that was verified as far as its provider allows, and what it is now: an AA's by its signature, a gateway's by what
/// the gateway says over TLS.
public struct VerifiedConsent: Sendable, Hashable {
    /// What the customer agreed to.
    public let agreed: AgreedConsent
    /// Whether it may be used.
    public let status: ConsentStatus
    /// How often it was used; `nil` where the provider does not say all of it.
    public let use: ConsentUse?
    /// When that was so, by the AA's clock; `nil` where it does not say.
    public let asOf: Timestamp?
    /// Which bytes the AA's signature covers; anything but `SigningInputForm.base64url` departs from RFC 7515.
    /// `nil` where a gateway keeps the signature to itself.
    public let signingInput: SigningInputForm?

    /// Takes over a verified consent.
    public init(
        agreed: AgreedConsent, status: ConsentStatus, use: ConsentUse?, asOf: Timestamp?,
        signingInput: SigningInputForm?
    ) {
        self.agreed = agreed
        self.status = status
        self.use = use
        self.asOf = asOf
        self.signingInput = signingInput
    }
}
