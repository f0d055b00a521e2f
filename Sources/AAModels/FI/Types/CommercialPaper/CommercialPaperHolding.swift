// Generated from Schemas/FI/CP.json; run Scripts/schemas.

public import AACore

/// One holding: `Holding`.
public struct CommercialPaperHolding: PersonalRecord {
    /// `scheme`: the kind of paper.
    public var scheme: DebtScheme?
    /// `investmentValue`: what was paid.
    public var investmentValue: Amount?
    /// `currentValue`: what it is worth today.
    public var currentValue: Amount?
    /// `isin`: the security's international number.
    public var isin: String?
    /// `units`: how many.
    public var units: Amount?
    /// `faceValue`: the nominal value of one unit.
    public var faceValue: Amount?
    /// `symbol`: the ticker at the exchange.
    public var symbol: String?
    /// `description`: free words about it.
    public var description: String?
    /// `issuerName`: who issued it.
    public var issuerName: String?
    /// `creditRating`: the grade of the rating agency.
    public var creditRating: String?
    /// `creditRatingAgency`: who rated it.
    public var creditRatingAgency: String?
    /// `issueDate`: the day it was issued.
    public var issueDate: CalendarDate?
    /// `principalAmount`: the sum invested.
    public var principalAmount: Amount?
    /// `tenureYears`: the years of the term.
    public var tenureYears: Amount?
    /// `tenureMonths`: the months of the term, beside years and days.
    public var tenureMonths: Amount?
    /// `tenureDays`: the days of the term, beside years and months.
    public var tenureDays: Amount?
    /// `maturityDate`: the day it matures.
    public var maturityDate: CalendarDate?
    /// `auctionDate`: the day of the auction.
    public var auctionDate: CalendarDate?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
