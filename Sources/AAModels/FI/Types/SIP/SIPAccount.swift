// Generated from Schemas/FI/SIP.json; run Scripts/schemas.

public import AACore

/// A systematic investment plan: ReBIT's SIP, 1.x and 1.0.0 in one type.
///
/// Each part is absent when the consent did not ask for it (`consentTypes`). A field is `nil` when it was absent,
/// empty, or could not be read; in the last case its text stands in `raw`.
public struct SIPAccount: FIAccount {
    /// `linkedAccRef`: the account's name at the AA, the same as in the consent.
    public var linkedAccRef: LinkReference?
    /// `maskedFolioNo` (1.0.0), `maskedAccNumber` (1.x): what people know the account by, more or less masked.
    public var maskedIdentifier: String?
    /// `version`: the schema version the FIP claims.
    public var version: String?
    /// `type`: `sip`.
    public var type: String?
    /// `Profile/Holders`: who holds the account.
    public var holders: FIHolders?
    /// `Summary`: what the account stands at.
    public var summary: SIPSummary?
    /// `Transactions`: what was booked.
    public var transactions: FITransactions<SIPTransaction>?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}

    /// The account among those of other types.
    public var content: FIDocument.Content { .sip(self) }
}
