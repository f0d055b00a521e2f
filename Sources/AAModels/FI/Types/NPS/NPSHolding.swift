// Generated from Schemas/FI/NPS.json; run Scripts/schemas.

public import AACore

/// What a tier holds of one scheme: `Tier1Holding`, `Tier2Holding`.
public struct NPSHolding: PersonalRecord {
    /// `amount`: what was paid.
    public var amount: Amount?
    /// `amountInTransition`: money on its way.
    public var amountInTransition: Amount?
    /// `blockedUnits`: units that cannot be withdrawn.
    public var blockedUnits: Amount?
    /// `freeUnits`: units that can be withdrawn.
    public var freeUnits: Amount?
    /// `nav`: the net asset value of one unit.
    public var nav: Amount?
    /// `schemeName`: the scheme's name.
    public var schemeName: String?
    /// `schemeId`: the scheme's code.
    public var schemeID: String?
    /// `totalUnits`: all units.
    public var totalUnits: Amount?
    /// `totalValueOfScheme`: what they are worth.
    public var value: Amount?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
