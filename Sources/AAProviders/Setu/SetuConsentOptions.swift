public import AACore
public import AAModels

/// What a request for consent says to Setu beyond the terms. Source: AA Gateway v2, CreateConsentRequestV2.
public struct SetuConsentOptions: Sendable, Hashable {
    /// Where the customer returns to; the product instance's own without. It may name the customer's session, so no description
    /// shows it.
    @Redacted public var redirectURL: String?
    /// How long the consent lasts from its approval on, instead of the terms' `consentStart` and `consentExpiry`.
    public var duration: ConsentPeriod?
    /// How the customer is led.
    public var context: [SetuContext]
    /// Marks for reports, each known to the product instance.
    public var tags: [String]
    /// Whether the customer may add accounts under another number.
    public var allowsAdditionalPhoneNumber: Bool?
    /// The customer's PAN, which helps some FIPs to find accounts.
    @Redacted public var pan: String?

    /// Sets the options; by default none.
    public init(
        redirectURL: String? = nil, duration: ConsentPeriod? = nil, context: [SetuContext] = [], tags: [String] = [],
        allowsAdditionalPhoneNumber: Bool? = nil, pan: String? = nil
    ) {
        self.redirectURL = redirectURL
        self.duration = duration
        self.context = context
        self.tags = tags
        self.allowsAdditionalPhoneNumber = allowsAdditionalPhoneNumber
        self.pan = pan
    }
}
