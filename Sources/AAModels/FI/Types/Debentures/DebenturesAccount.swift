// Generated from Schemas/FI/DEBENTURES.json; run Scripts/schemas.

public import AACore

/// Debentures: ReBIT's DEBENTURES, 1.x.
///
/// Each part is absent when the consent did not ask for it (`consentTypes`). A field is `nil` when it was absent,
/// empty, or could not be read; in the last case its text stands in `raw`.
public struct DebenturesAccount: FIAccount {
    /// `linkedAccRef`: the account's name at the AA, the same as in the consent.
    public var linkedAccRef: LinkReference?
    /// `maskedAccNumber`: what people know the account by, more or less masked.
    public var maskedIdentifier: String?
    /// `version`: the schema version the FIP claims.
    public var version: String?
    /// `type`: `debentures`.
    public var type: String?
    /// `Profile/Holders`: who holds the account.
    public var holders: FIHolders?
    /// `Summary`: what the account stands at.
    public var summary: DebenturesSummary?
    /// `Transactions`: what was booked.
    public var transactions: FITransactions<DebenturesTransaction>?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}

    /// The account among those of other types.
    public var content: FIDocument.Content { .debentures(self) }
}
