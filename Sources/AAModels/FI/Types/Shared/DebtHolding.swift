// Generated from Schemas/FI/Shared.json; run Scripts/schemas.

public import AACore

/// One holding of bonds or government securities: `Holding`.
public struct DebtHolding: PersonalRecord {
    /// `scheme`: the kind of security.
    public var scheme: DebtScheme?
    /// `isin`: the security's international number.
    public var isin: String?
    /// `units`: how many.
    public var units: Amount?
    /// `faceValue`: the nominal value of one unit.
    public var faceValue: Amount?
    /// `symbol`: the ticker at the exchange.
    public var symbol: String?
    /// `issuerName`: who issued it.
    public var issuerName: String?
    /// `description`: free words about it.
    public var description: String?
    /// `creditRating`: the grade of the rating agency.
    public var creditRating: String?
    /// `creditRatingAgency`: who rated it.
    public var creditRatingAgency: String?
    /// `taxable`: whether its income is taxed.
    public var taxable: Bool?
    /// `issueRate`: the price at issue.
    public var issueRate: Amount?
    /// `issueDate`: the day it was issued.
    public var issueDate: CalendarDate?
    /// `principleAmount`: the sum invested; misspelt by the schema.
    public var principalAmount: Amount?
    /// `tenureYears`: the years of the term.
    public var tenureYears: Amount?
    /// `tenureMoths`: the months of the term, beside years and days; misspelt by the schema.
    public var tenureMonths: Amount?
    /// `tenureDays`: the days of the term, beside years and months.
    public var tenureDays: Amount?
    /// `couponRate`: the yearly rate of the coupon.
    public var couponRate: Amount?
    /// `maturityDate`: the day it matures.
    public var maturityDate: CalendarDate?
    /// `coupanComputation`: how the coupon is computed; misspelt by the schema.
    public var couponComputation: InterestComputation?
    /// `coupanPaymentDate`: the day the coupon is paid; misspelt by the schema.
    public var couponPaymentDate: CalendarDate?
    /// `autionDate`: the day of the auction; misspelt by the schema.
    public var auctionDate: CalendarDate?
    /// `compoundingFrequency`: how often interest is added.
    public var compoundingFrequency: CouponFrequency?
    /// `interestPayout`: when interest is paid.
    public var interestPayout: CouponFrequency?
    /// `accruedInterestAmount`: interest earned and not yet paid.
    public var accruedInterestAmount: Amount?
    /// `interestOnMaturity`: the interest paid at maturity.
    public var interestOnMaturity: Amount?
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
