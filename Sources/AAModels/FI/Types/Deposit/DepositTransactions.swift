// Generated from Schemas/FI/DEPOSIT.json; run Scripts/schemas.

/// The transactions of a deposit account.
public typealias DepositTransactions = FITransactions<DepositTransaction>
