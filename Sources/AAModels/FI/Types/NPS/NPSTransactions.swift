// Generated from Schemas/FI/NPS.json; run Scripts/schemas.

public import AACore

/// The bookings of a period, in four lists: `Transactions`.
public struct NPSTransactions: PersonalRecord {
    /// `startDate`: the first day of the requested period, or of the account's life; may lie after `endDate`.
    public var startDate: CalendarDate?
    /// `endDate`: the last day.
    public var endDate: CalendarDate?
    /// `Tier1SchemeTransactions/Tier1SchemeTransaction`: units of tier 1.
    public var tier1Scheme: [NPSSchemeTransaction] = []
    /// `Tier2SchemeTransactions/Tier2SchemeTransaction`: units of tier 2.
    public var tier2Scheme: [NPSSchemeTransaction] = []
    /// `Tier1InvestmentTransactions/Tier1InvestmentTransaction`: money of tier 1.
    public var tier1Investment: [NPSInvestmentTransaction] = []
    /// `Tier2InvestmentTransactions/Tier2InvestmentTransaction`: money of tier 2.
    public var tier2Investment: [NPSInvestmentTransaction] = []
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
