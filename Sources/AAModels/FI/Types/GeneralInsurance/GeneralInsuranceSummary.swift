// Generated from Schemas/FI/GENERAL_INSURANCE.json; run Scripts/schemas.

public import AACore

/// What the account stands at: `Summary`.
public struct GeneralInsuranceSummary: PersonalRecord {
    /// `policyName`: the product's name.
    public var policyName: String?
    /// `policyNumber`: the policy's number.
    public var policyNumber: String?
    /// `uinNumber`: the product's number at the regulator.
    public var uinNumber: String?
    /// `policyDescription`: free words about the policy.
    public var policyDescription: String?
    /// `sumAssured`: what is paid in the insured event.
    public var sumAssured: Amount?
    /// `tenureMonths`: the months of the term, beside years and days.
    public var tenureMonths: Amount?
    /// `premiumAmount`: one premium.
    public var premiumAmount: Amount?
    /// `policyStartDate`: the first day of cover.
    public var policyStartDate: CalendarDate?
    /// `policyExpiryDate`: the last day of cover.
    public var policyExpiryDate: CalendarDate?
    /// `policyType`: the kind of policy, as `FIXED_BENEFIT`.
    public var policyType: String?
    /// `insuranceType`: what is insured, as `HEALTH`.
    public var insuranceType: String?
    /// `premiumFrequency`: as `ANNUALLY`.
    public var premiumFrequency: String?
    /// `premiumPaymentYears`: years in which premiums are paid.
    public var premiumPaymentYears: Int?
    /// `nextPremiumDueDate`: the day of the next premium.
    public var nextPremiumDueDate: CalendarDate?
    /// `policyStatus`: as `ACTIVE`.
    public var policyStatus: String?
    /// `Covers/Cover`: what is covered.
    public var covers: [GeneralInsuranceCover] = []
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
