// Generated from Schemas/FI/ULIP.json; run Scripts/schemas.

public import AACore

/// One holding: `Holding`.
public struct ULIPHolding: PersonalRecord {
    /// `name`: the fund's name.
    public var fundName: String?
    /// `type`: what the fund invests in.
    public var type: ULIPFundType?
    /// `units`: how many.
    public var units: Amount?
    /// `cost`: what was paid.
    public var cost: Amount?
    /// `nav`: the net asset value of one unit.
    public var nav: Amount?
    /// `allocationPercentage`: the share of the fund.
    public var allocationPercentage: Amount?
    /// `premiumAllocation`: what of the premium goes there.
    public var premiumAllocation: Amount?
    /// `currentValue`: what it is worth today.
    public var currentValue: Amount?
    /// `description`: free words about it.
    public var description: String?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
