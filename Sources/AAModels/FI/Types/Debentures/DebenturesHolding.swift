// Generated from Schemas/FI/DEBENTURES.json; run Scripts/schemas.

public import AACore

/// One holding: `Holding`.
public struct DebenturesHolding: PersonalRecord {
    /// `isin`: the security's international number.
    public var isin: String?
    /// `units`: how many.
    public var units: Amount?
    /// `faceValue`: the nominal value of one unit.
    public var faceValue: Amount?
    /// `coupon`: the coupon, in free words.
    public var coupon: String?
    /// `fixedIncomePortfolio`: the portfolio it belongs to.
    public var fixedIncomePortfolio: String?
    /// `symbol`: the ticker at the exchange.
    public var symbol: String?
    /// `issuerName`: who issued it.
    public var issuerName: String?
    /// `description`: free words about it.
    public var description: String?
    /// `creditRating`: the grade of the rating agency.
    public var creditRating: String?
    /// `taxable`: whether its income is taxed.
    public var taxable: YesNo?
    /// `issueDate`: the day it was issued.
    public var issueDate: CalendarDate?
    /// `principalAmount`: the sum invested.
    public var principalAmount: Amount?
    /// `tenureDays`: the days of the term, beside years and months.
    public var tenureDays: Amount?
    /// `tenureMonths`: the months of the term, beside years and days.
    public var tenureMonths: Amount?
    /// `tenureYears`: the years of the term.
    public var tenureYears: Amount?
    /// `yield`: the yearly return.
    public var yield: Amount?
    /// `maturityDate`: the day it matures.
    public var maturityDate: CalendarDate?
    /// `lastTradedRate`: the price of the last trade.
    public var lastTradedRate: Amount?
    /// `lastTradedDate`: the day of the last trade.
    public var lastTradedDate: CalendarDate?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
