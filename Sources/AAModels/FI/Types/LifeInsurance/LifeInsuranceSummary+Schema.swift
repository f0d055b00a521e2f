// Generated from Schemas/FI/LIFE_INSURANCE.json; run Scripts/schemas.

extension LifeInsuranceSummary: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("policyType", .text, "the kind of policy, as `TERM`", traits: .required),
            FIField("policyStatus", .text, "as `ACTIVE`", traits: .required),
            FIField("sumAssured", .amount, "what is paid in the insured event", unit: "currency", traits: .required),
            FIField("tenureYears", .units, "the years of the term", unit: "years", traits: .required),
            FIField(
                "premiumPaymentYears", .integer, "years in which premiums are paid", unit: "years", traits: .required),
            FIField("premiumAmount", .amount, "one premium", unit: "currency", traits: .required),
            FIField("premiumFrequency", .text, "as `MONTHLY`", traits: .required),
            FIField("policyLoanStatus", .text, "as `NOT_OPTED`", traits: .required),
            FIField("currentValue", .amount, "what it is worth today", unit: "currency", traits: .required),
            FIField("assignment", .word(YesNo.self), "whether the policy is assigned to another", traits: .required),
            FIField("surrenderValue", .amount, "what is paid when it is given up", unit: "currency", traits: .required),
            FIField("exclusions", .text, "what is not covered", traits: .required),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &policyType)
        case 1: FIOutcome(text, into: &policyStatus)
        case 2: FIOutcome(text, into: &sumAssured)
        case 3: FIOutcome(text, into: &tenureYears)
        case 4: FIOutcome(text, into: &premiumPaymentYears)
        case 5: FIOutcome(text, into: &premiumAmount)
        case 6: FIOutcome(text, into: &premiumFrequency)
        case 7: FIOutcome(text, into: &policyLoanStatus)
        case 8: FIOutcome(text, into: &currentValue)
        case 9: FIOutcome(text, into: &assignment)
        case 10: FIOutcome(text, into: &surrenderValue)
        default: FIOutcome(text, into: &exclusions)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: policyType
        case 1: policyStatus
        case 2: sumAssured
        case 3: tenureYears
        case 4: premiumPaymentYears
        case 5: premiumAmount
        case 6: premiumFrequency
        case 7: policyLoanStatus
        case 8: currentValue
        case 9: assignment
        case 10: surrenderValue
        default: exclusions
        }
    }
}
