// Generated from Schemas/FI/TERM_DEPOSIT.json; run Scripts/schemas.

public import AACore

/// What the account stands at: `Summary`.
public struct TermDepositSummary: PersonalRecord {
    /// `branch`: a name or a code.
    public var branch: String?
    /// `openingDate`: the day the account was opened.
    public var openingDate: CalendarDate?
    /// `ifsc`: the branch's code for transfers.
    public var ifsc: String?
    /// `accountType`: the kind of deposit.
    public var accountType: TermDepositAccountType?
    /// `maturityAmount`: what is paid at maturity.
    public var maturityAmount: Amount?
    /// `maturityDate`: the day it matures.
    public var maturityDate: CalendarDate?
    /// `description`: free words about it.
    public var description: String?
    /// `interestPayout`: when interest is paid.
    public var interestPayout: DepositFrequency?
    /// `interestRate`: the yearly rate.
    public var interestRate: Amount?
    /// `principalAmount`: the sum invested.
    public var principalAmount: Amount?
    /// `tenureDays`: the days of the term, beside years and months.
    public var tenureDays: Amount?
    /// `tenureMonths`: the months of the term, beside years and days.
    public var tenureMonths: Amount?
    /// `tenureYears`: the years of the term.
    public var tenureYears: Amount?
    /// `interestComputation`: simple or compound.
    public var interestComputation: InterestComputation?
    /// `compoundingFrequency`: how often interest is added.
    public var compoundingFrequency: DepositFrequency?
    /// `interestPeriodicPayoutAmount`: the interest of one payout.
    public var interestPeriodicPayoutAmount: Amount?
    /// `interestOnMaturity`: the interest paid at maturity.
    public var interestOnMaturity: Amount?
    /// `currency` (2.0.0): an ISO 4217 code.
    public var currency: String?
    /// `currentBalance` (2.0.0), `currentValue` (1.x): what the deposit is worth today.
    public var currentBalance: Amount?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
