// Generated from Schemas/FI/DEPOSIT.json; run Scripts/schemas.

/// Who holds a deposit account.
public typealias DepositHolders = FIHolders
