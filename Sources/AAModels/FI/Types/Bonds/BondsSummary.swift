// Generated from Schemas/FI/BONDS.json; run Scripts/schemas.

public import AACore

/// What the account stands at: `Summary`.
public struct BondsSummary: PersonalRecord {
    /// `investmentValue`: what was paid.
    public var investmentValue: Amount?
    /// `currentValue`: what it is worth today.
    public var currentValue: Amount?
    /// `Holdings/Holding`: what is held.
    public var holdings: [DebtHolding] = []
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
