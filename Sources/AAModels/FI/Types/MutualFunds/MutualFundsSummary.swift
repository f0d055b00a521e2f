// Generated from Schemas/FI/MUTUAL_FUNDS.json; run Scripts/schemas.

public import AACore

/// What the account stands at: `Summary`.
public struct MutualFundsSummary: PersonalRecord {
    /// `costValue` (1.0.0), `investmentValue` (1.x): what was paid.
    public var costValue: Amount?
    /// `currentValue`: what it is worth today.
    public var currentValue: Amount?
    /// `Investment/Holdings/Holding`: what is held.
    public var holdings: [MutualFundsHolding] = []
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
