// Generated from Schemas/FI/TERM_DEPOSIT.json; run Scripts/schemas.

public import AACore

/// A fixed deposit: ReBIT's TERM_DEPOSIT, 1.x and 2.0.0 in one type.
///
/// Each part is absent when the consent did not ask for it (`consentTypes`). A field is `nil` when it was absent,
/// empty, or could not be read; in the last case its text stands in `raw`.
public struct TermDepositAccount: FIAccount {
    /// `linkedAccRef`: the account's name at the AA, the same as in the consent.
    public var linkedAccRef: LinkReference?
    /// `maskedAccNumber`: what people know the account by, more or less masked.
    public var maskedAccountNumber: String?
    /// `version`: the schema version the FIP claims.
    public var version: String?
    /// `type`: `term_deposit`.
    public var type: String?
    /// `Profile/Holders`: who holds the account.
    public var holders: FIHolders?
    /// `Summary`: what the account stands at.
    public var summary: TermDepositSummary?
    /// `Transactions`: what was booked.
    public var transactions: FITransactions<TermDepositTransaction>?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}

    /// The account among those of other types.
    public var content: FIDocument.Content { .termDeposit(self) }
    /// The same as `maskedAccountNumber`.
    public var maskedIdentifier: String? { maskedAccountNumber }
}
