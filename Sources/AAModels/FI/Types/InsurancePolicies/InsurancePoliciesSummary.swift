// Generated from Schemas/FI/INSURANCE_POLICIES.json; run Scripts/schemas.

public import AACore

/// What the account stands at: `Summary`.
public struct InsurancePoliciesSummary: PersonalRecord {
    /// `policyName`: the product's name.
    public var policyName: String?
    /// `policyNumber`: the policy's number.
    public var policyNumber: String?
    /// `eiaNumber`: the electronic insurance account.
    public var eiaNumber: String?
    /// `policyDescription`: free words about the policy.
    public var policyDescription: String?
    /// `sumAssured`: what is paid in the insured event.
    public var sumAssured: Amount?
    /// `coverAmount`: what the cover amounts to.
    public var coverAmount: Amount?
    /// `tenureMonths`: the months of the term, beside years and days.
    public var tenureMonths: Amount?
    /// `tenureYears`: the years of the term.
    public var tenureYears: Amount?
    /// `premiumAmount`: one premium.
    public var premiumAmount: Amount?
    /// `policyStartDate`: the first day of cover.
    public var policyStartDate: CalendarDate?
    /// `policyExpiryDate`: the last day of cover.
    public var policyExpiryDate: CalendarDate?
    /// `policyType`: the kind of policy.
    public var policyType: InsurancePolicyType?
    /// `coverType`: what is covered.
    public var coverType: InsuranceCoverType?
    /// `premiumFrequency`: how often a premium is due.
    public var premiumFrequency: InsurancePremiumFrequency?
    /// `premiumPaymentYears`: years in which premiums are paid.
    public var premiumPaymentYears: Int?
    /// `premiumPaymentMonths`: months in which premiums are paid.
    public var premiumPaymentMonths: Int?
    /// `nextPremiumDueDate`: the day of the next premium.
    public var nextPremiumDueDate: CalendarDate?
    /// `maturityDate`: the day it matures.
    public var maturityDate: CalendarDate?
    /// `maturityBenefit`: what is paid at maturity.
    public var maturityBenefit: String?
    /// `MoneyBacks/MoneyBack`: what is paid back on the way.
    public var moneyBacks: [InsuranceMoneyBack] = []
    /// `ContractClauses/ContractClause`: clauses of the contract.
    public var contractClauses: [InsuranceContractClause] = []
    /// `Covers/Cover`: what is covered.
    public var covers: [InsuranceCover] = []
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
