// Generated from Schemas/FI/ULIP.json; run Scripts/schemas.

public import AACore

/// What the account stands at: `Summary`.
public struct ULIPSummary: PersonalRecord {
    /// `type`: life or health.
    public var type: ULIPType?
    /// `productName`: the product's name.
    public var productName: String?
    /// `productDescription`: free words about it.
    public var productDescription: String?
    /// `sumAssured`: what is paid in the insured event.
    public var sumAssured: Amount?
    /// `tenureYears`: the years of the term.
    public var tenureYears: Amount?
    /// `tenureMonths`: the months of the term, beside years and days.
    public var tenureMonths: Amount?
    /// `premiumAmount`: one premium.
    public var premiumAmount: Amount?
    /// `policyStartDate`: the first day of cover.
    public var policyStartDate: CalendarDate?
    /// `policyMaturityDate`: the day the policy matures.
    public var policyMaturityDate: CalendarDate?
    /// `premiumFrequency`: how often a premium is due.
    public var premiumFrequency: ULIPPremiumFrequency?
    /// `premiumPaymentYears`: years in which premiums are paid.
    public var premiumPaymentYears: Int?
    /// `premiumPaymentMonths`: months in which premiums are paid.
    public var premiumPaymentMonths: Int?
    /// `nextPremiumDueDate`: the day of the next premium.
    public var nextPremiumDueDate: CalendarDate?
    /// `Holdings/Holding`: what is held.
    public var holdings: [ULIPHolding] = []
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
