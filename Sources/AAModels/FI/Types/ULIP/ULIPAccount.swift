// Generated from Schemas/FI/ULIP.json; run Scripts/schemas.

public import AACore

/// A unit linked insurance plan: ReBIT's ULIP, 1.x.
///
/// Each part is absent when the consent did not ask for it (`consentTypes`). A field is `nil` when it was absent,
/// empty, or could not be read; in the last case its text stands in `raw`.
public struct ULIPAccount: FIAccount {
    /// `linkedAccRef`: the account's name at the AA, the same as in the consent.
    public var linkedAccRef: LinkReference?
    /// `maskedAccNumber`: what people know the account by, more or less masked.
    public var maskedIdentifier: String?
    /// `version`: the schema version the FIP claims.
    public var version: String?
    /// `type`: `ulip`.
    public var type: String?
    /// `Profile/Holders`: who holds the account.
    public var holders: FIHolders?
    /// `Profile/Riders/Rider`: what was added to the policy.
    public var riders: [InsuranceRider] = []
    /// `Summary`: what the account stands at.
    public var summary: ULIPSummary?
    /// `Transactions`: what was booked.
    public var transactions: FITransactions<ULIPTransaction>?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}

    /// The account among those of other types.
    public var content: FIDocument.Content { .ulip(self) }
}
