// Generated from Schemas/FI/INVIT.json; run Scripts/schemas.

public import AACore

/// What the account stands at: `Summary`.
public struct InvITSummary: PersonalRecord {
    /// `investmentValue` (1.x): what was paid.
    public var investmentValue: Amount?
    /// `currentValue`: what it is worth today.
    public var currentValue: Amount?
    /// `Investment/Holdings/Holding`: what is held.
    public var holdings: [TrustHolding] = []
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
