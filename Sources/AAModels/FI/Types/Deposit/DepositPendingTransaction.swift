// Generated from Schemas/FI/DEPOSIT.json; run Scripts/schemas.

public import AACore

/// Money that is not yet booked: `PendingTxn` in 2.0.0, `Pending` in v1.x.
public struct DepositPendingTransaction: PersonalRecord {
    /// `transactionType`: whether it will come or go.
    public var transactionType: DepositTransactionType?
    /// `amount`: how much.
    public var amount: Amount?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
