// Generated from Schemas/FI/NPS.json; run Scripts/schemas.

public import AACore

/// What tier 1 holds: `Tier1Holdings`.
public struct NPSTier1Holdings: PersonalRecord {
    /// `schemePreferenceType`: who chooses the schemes.
    public var schemePreference: NPSSchemePreference?
    /// `freeUnits`: units that can be withdrawn.
    public var freeUnits: Amount?
    /// `investmentCost`: what was paid.
    public var investmentCost: Amount?
    /// `investmentValue`: what it is worth.
    public var investmentValue: Amount?
    /// `Tier1Holding`: the schemes.
    public var holdings: [NPSHolding] = []
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
