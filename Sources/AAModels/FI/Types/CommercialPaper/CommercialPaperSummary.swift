// Generated from Schemas/FI/CP.json; run Scripts/schemas.

public import AACore

/// What the account stands at: `Summary`.
public struct CommercialPaperSummary: PersonalRecord {
    /// `investmentValue`: what was paid.
    public var investmentValue: Amount?
    /// `currentValue`: what it is worth today.
    public var currentValue: Amount?
    /// `Investment/Holdings/Holding`: what is held.
    public var holdings: [CommercialPaperHolding] = []
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
