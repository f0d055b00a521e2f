public import AACore

/// A savings or current account: ReBIT's DEPOSIT, v1.x and 2.0.0 in one type.
///
/// Each part is absent when the consent did not ask for it (`consentTypes`). A field is `nil` when it was absent, empty, or
/// could not be read; in the last case its text stands in `raw`.
public struct DepositAccount: PersonalRecord {
    /// `linkedAccRef`: the account's name at the AA, the same as in the consent.
    public var linkedAccRef: LinkReference?
    /// `maskedAccNumber`: the account number, more or less masked.
    public var maskedAccountNumber: String?
    /// `type`: `deposit`.
    public var type: String?
    /// `version`: the schema version the FIP claims.
    public var version: String?
    /// `Profile/Holders`
    public var holders: DepositHolders?
    /// `Summary`
    public var summary: DepositSummary?
    /// `Transactions`
    public var transactions: DepositTransactions?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// An account with nothing in it.
    public init() {}
}
