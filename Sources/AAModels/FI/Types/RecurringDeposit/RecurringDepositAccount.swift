// Generated from Schemas/FI/RECURRING_DEPOSIT.json; run Scripts/schemas.

public import AACore

/// A deposit by instalments: ReBIT's RECURRING_DEPOSIT, 1.x and 2.0.0 in one type.
///
/// Each part is absent when the consent did not ask for it (`consentTypes`). A field is `nil` when it was absent,
/// empty, or could not be read; in the last case its text stands in `raw`.
public struct RecurringDepositAccount: FIAccount {
    /// `linkedAccRef`: the account's name at the AA, the same as in the consent.
    public var linkedAccRef: LinkReference?
    /// `maskedAccNumber`: what people know the account by, more or less masked.
    public var maskedAccountNumber: String?
    /// `version`: the schema version the FIP claims.
    public var version: String?
    /// `type`: `recurring_deposit`.
    public var type: String?
    /// `Profile/Holders`: who holds the account.
    public var holders: FIHolders?
    /// `Summary`: what the account stands at.
    public var summary: RecurringDepositSummary?
    /// `Transactions`: what was booked.
    public var transactions: FITransactions<TermDepositTransaction>?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}

    /// The account among those of other types.
    public var content: FIDocument.Content { .recurringDeposit(self) }
    /// The same as `maskedAccountNumber`.
    public var maskedIdentifier: String? { maskedAccountNumber }
}
