// Generated from Schemas/FI/INSURANCE_POLICIES.json; run Scripts/schemas.

extension InsurancePoliciesSummary: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("policyName", .text, "the product's name", traits: .required),
            FIField("policyNumber", .text, "the policy's number", traits: [.required, .personal]),
            FIField("eiaNumber", .text, "the electronic insurance account", traits: .required),
            FIField("policyDescription", .text, "free words about the policy"),
            FIField("sumAssured", .amount, "what is paid in the insured event", unit: "currency", traits: .required),
            FIField("coverAmount", .amount, "what the cover amounts to", unit: "currency", traits: .required),
            FIField(
                "tenureMonths", .units, "the months of the term, beside years and days", unit: "months",
                traits: .required),
            FIField("tenureYears", .units, "the years of the term", unit: "years", traits: .required),
            FIField("premiumAmount", .amount, "one premium", unit: "currency", traits: .required),
            FIField("policyStartDate", .date, "the first day of cover", traits: .required),
            FIField("policyExpiryDate", .date, "the last day of cover"),
            FIField("policyType", .word(InsurancePolicyType.self), "the kind of policy", traits: .required),
            FIField("coverType", .word(InsuranceCoverType.self), "what is covered", traits: .required),
            FIField(
                "premiumFrequency", .word(InsurancePremiumFrequency.self), "how often a premium is due",
                traits: .required),
            FIField(
                "premiumPaymentYears", .integer, "years in which premiums are paid", unit: "years", traits: .required),
            FIField(
                "premiumPaymentMonths", .integer, "months in which premiums are paid", unit: "months",
                traits: .required),
            FIField("nextPremiumDueDate", .date, "the day of the next premium"),
            FIField("maturityDate", .date, "the day it matures", traits: .required),
            FIField("maturityBenefit", .text, "what is paid at maturity", traits: .required),
        ],
        children: [
            .container("MoneyBacks", [.many("MoneyBack", \.moneyBacks, key: "moneyBacks")]),
            .container("ContractClauses", [.many("ContractClause", \.contractClauses, key: "contractClauses")]),
            .container("Covers", [.many("Cover", \.covers, key: "covers")]),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &policyName)
        case 1: FIOutcome(text, into: &policyNumber)
        case 2: FIOutcome(text, into: &eiaNumber)
        case 3: FIOutcome(text, into: &policyDescription)
        case 4: FIOutcome(text, into: &sumAssured)
        case 5: FIOutcome(text, into: &coverAmount)
        case 6: FIOutcome(text, into: &tenureMonths)
        case 7: FIOutcome(text, into: &tenureYears)
        case 8: FIOutcome(text, into: &premiumAmount)
        case 9: FIOutcome(text, into: &policyStartDate)
        case 10: FIOutcome(text, into: &policyExpiryDate)
        case 11: FIOutcome(text, into: &policyType)
        case 12: FIOutcome(text, into: &coverType)
        case 13: FIOutcome(text, into: &premiumFrequency)
        case 14: FIOutcome(text, into: &premiumPaymentYears)
        case 15: FIOutcome(text, into: &premiumPaymentMonths)
        case 16: FIOutcome(text, into: &nextPremiumDueDate)
        case 17: FIOutcome(text, into: &maturityDate)
        default: FIOutcome(text, into: &maturityBenefit)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: policyName
        case 1: policyNumber
        case 2: eiaNumber
        case 3: policyDescription
        case 4: sumAssured
        case 5: coverAmount
        case 6: tenureMonths
        case 7: tenureYears
        case 8: premiumAmount
        case 9: policyStartDate
        case 10: policyExpiryDate
        case 11: policyType
        case 12: coverType
        case 13: premiumFrequency
        case 14: premiumPaymentYears
        case 15: premiumPaymentMonths
        case 16: nextPremiumDueDate
        case 17: maturityDate
        default: maturityBenefit
        }
    }
}
