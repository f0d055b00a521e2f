// Generated from Schemas/FI/NPS.json; run Scripts/schemas.

public import AACore

/// A scheme that the subscriber chose: `SchemeChoice`.
public struct NPSSchemeChoice: PersonalRecord {
    /// `allocationPercent`: the share of the scheme.
    public var allocationPercent: Amount?
    /// `pfmId`: the fund manager.
    public var fundManagerID: String?
    /// `pfmName`: the name of the fund manager.
    public var fundManagerName: String?
    /// `schemeId`: the scheme's code.
    public var schemeID: String?
    /// `schemeName`: the scheme's name.
    public var schemeName: String?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
