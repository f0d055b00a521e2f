// Generated from Schemas/FI/CD.json; run Scripts/schemas.

public import AACore

/// One holding: `Holding`.
public struct CertificateOfDepositHolding: PersonalRecord {
    /// `companyName`: whose security it is.
    public var companyName: String?
    /// `isin`: the security's international number.
    public var isin: String?
    /// `scheme`: the scheme's name.
    public var scheme: String?
    /// `faceValue`: the nominal value of one unit.
    public var faceValue: Amount?
    /// `symbol`: the ticker at the exchange.
    public var symbol: String?
    /// `issuerName`: who issued it.
    public var issuerName: String?
    /// `description`: free words about it.
    public var description: String?
    /// `issueDate`: the day it was issued.
    public var issueDate: CalendarDate?
    /// `tenureYears`: the years of the term.
    public var tenureYears: Amount?
    /// `tenureMonths`: the months of the term, beside years and days.
    public var tenureMonths: Amount?
    /// `tenureDays`: the days of the term, beside years and months.
    public var tenureDays: Amount?
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
