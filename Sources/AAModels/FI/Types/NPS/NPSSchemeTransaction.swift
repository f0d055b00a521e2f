// Generated from Schemas/FI/NPS.json; run Scripts/schemas.

public import AACore

/// One booking of units: `Tier1SchemeTransaction`, `Tier2SchemeTransaction`.
public struct NPSSchemeTransaction: PersonalRecord {
    /// `txnId`: not unique.
    public var transactionID: String?
    /// `txnDate`: the day it was made.
    public var date: CalendarDate?
    /// `type`: what was booked.
    public var type: NPSSchemeTransactionType?
    /// `schemeName`: the scheme's name.
    public var schemeName: String?
    /// `schemeId`: the scheme's code.
    public var schemeID: String?
    /// `narration`: the institution's words.
    public var narration: String?
    /// `allocationPercent`: the share of the scheme.
    public var allocationPercent: Amount?
    /// `amount`: how much.
    public var amount: Amount?
    /// `nav`: the net asset value of one unit.
    public var nav: Amount?
    /// `units`: how many.
    public var units: Amount?
    /// `cumulativeUnits`: units after it.
    public var cumulativeUnits: Amount?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
