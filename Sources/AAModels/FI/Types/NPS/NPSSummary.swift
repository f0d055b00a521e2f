// Generated from Schemas/FI/NPS.json; run Scripts/schemas.

public import AACore

/// What the account stands at: `Summary`.
public struct NPSSummary: PersonalRecord {
    /// `openingDate`: the day the account was opened.
    public var openingDate: CalendarDate?
    /// `currentValue`: what it is worth today.
    public var currentValue: Amount?
    /// `status`: whether the account is in use.
    public var status: NPSStatus?
    /// `tier1Status`: of tier 1.
    public var tier1Status: NPSStatus?
    /// `tier2NAVDate`: the day of the net asset value of tier 2.
    public var tier2NAVDate: CalendarDate?
    /// `tier2Status`: of tier 2.
    public var tier2Status: NPSStatus?
    /// `tier1NAVDate`: the day of the net asset value of tier 1.
    public var tier1NAVDate: CalendarDate?
    /// `debtAssetValue`: what is in debt.
    public var debtAssetValue: Amount?
    /// `equityAssetValue`: what is in shares.
    public var equityAssetValue: Amount?
    /// `otherAssetValue`: what is in other assets.
    public var otherAssetValue: Amount?
    /// `SchemeChoices/SchemeChoice`: the schemes chosen.
    public var schemeChoices: [NPSSchemeChoice] = []
    /// `Holdings/Tier1Holdings`: what tier 1 holds.
    public var tier1Holdings: NPSTier1Holdings?
    /// `Holdings/Tier2Holdings`: what tier 2 holds.
    public var tier2Holdings: NPSTier2Holdings?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
