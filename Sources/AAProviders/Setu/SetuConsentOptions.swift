public import AACore

/// What a request for consent says to Setu beyond the terms. Source: AA Gateway v2, CreateConsentRequestV2.
public struct SetuConsentOptions: Sendable, Hashable {
    /// Where the customer returns to; the product instance's own without. It may say who returns.
    @Redacted public var redirectURL: String?
    /// How the customer is led.
    public var context: [SetuContext]
    /// Marks for reports, each known to the product instance.
    public var tags: [String]
    /// Whether the customer may add accounts under another number.
    public var allowsAdditionalPhoneNumber: Bool?

    /// Sets the options; by default none.
    public init(
        redirectURL: String? = nil, context: [SetuContext] = [], tags: [String] = [],
        allowsAdditionalPhoneNumber: Bool? = nil
    ) {
        self.redirectURL = redirectURL
        self.context = context
        self.tags = tags
        self.allowsAdditionalPhoneNumber = allowsAdditionalPhoneNumber
    }
}
