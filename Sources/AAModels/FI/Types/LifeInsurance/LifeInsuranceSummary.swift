// Generated from Schemas/FI/LIFE_INSURANCE.json; run Scripts/schemas.

public import AACore

/// What the account stands at: `Summary`.
public struct LifeInsuranceSummary: PersonalRecord {
    /// `policyType`: the kind of policy, as `TERM`.
    public var policyType: String?
    /// `policyStatus`: as `ACTIVE`.
    public var policyStatus: String?
    /// `sumAssured`: what is paid in the insured event.
    public var sumAssured: Amount?
    /// `tenureYears`: the years of the term.
    public var tenureYears: Amount?
    /// `premiumPaymentYears`: years in which premiums are paid.
    public var premiumPaymentYears: Int?
    /// `premiumAmount`: one premium.
    public var premiumAmount: Amount?
    /// `premiumFrequency`: as `MONTHLY`.
    public var premiumFrequency: String?
    /// `policyLoanStatus`: as `NOT_OPTED`.
    public var policyLoanStatus: String?
    /// `currentValue`: what it is worth today.
    public var currentValue: Amount?
    /// `assignment`: whether the policy is assigned to another.
    public var assignment: YesNo?
    /// `surrenderValue`: what is paid when it is given up.
    public var surrenderValue: Amount?
    /// `exclusions`: what is not covered.
    public var exclusions: String?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
