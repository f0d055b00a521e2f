// Generated from Schemas/FI/AIF.json; run Scripts/schemas.

public import AACore

/// What the account stands at: `Summary`.
public struct AIFSummary: PersonalRecord {
    /// `totalNumUnitsIssued`: all units issued.
    public var totalUnits: Amount?
    /// `investmentValue`: what was paid.
    public var investmentValue: Amount?
    /// `currentValue`: what it is worth today.
    public var currentValue: Amount?
    /// `Investment/Holdings/Holding`: what is held.
    public var holdings: [AIFHolding] = []
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
