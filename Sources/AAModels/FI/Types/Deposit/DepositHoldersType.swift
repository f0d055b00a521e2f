// Generated from Schemas/FI/DEPOSIT.json; run Scripts/schemas.

/// Whether one person holds a deposit account or several.
public typealias DepositHoldersType = FIHoldersType
