// Generated from Schemas/FI/DEPOSIT.json; run Scripts/schemas.

/// A person who holds a deposit account.
public typealias DepositHolder = FIHolder
