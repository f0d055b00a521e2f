// Generated from Schemas/FI/GENERAL_INSURANCE.json; run Scripts/schemas.

extension GeneralInsuranceSummary: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("policyName", .text, "the product's name", traits: .required),
            FIField("policyNumber", .text, "the policy's number", traits: [.required, .personal]),
            FIField("uinNumber", .text, "the product's number at the regulator", traits: .required),
            FIField("policyDescription", .text, "free words about the policy", traits: .required),
            FIField("sumAssured", .amount, "what is paid in the insured event", unit: "currency", traits: .required),
            FIField(
                "tenureMonths", .units, "the months of the term, beside years and days", unit: "months",
                traits: .required),
            FIField("premiumAmount", .amount, "one premium", unit: "currency", traits: .required),
            FIField("policyStartDate", .date, "the first day of cover", traits: .required),
            FIField("policyExpiryDate", .date, "the last day of cover", traits: .required),
            FIField("policyType", .text, "the kind of policy, as `FIXED_BENEFIT`", traits: .required),
            FIField("insuranceType", .text, "what is insured, as `HEALTH`", traits: .required),
            FIField("premiumFrequency", .text, "as `ANNUALLY`", traits: .required),
            FIField(
                "premiumPaymentYears", .integer, "years in which premiums are paid", unit: "years", traits: .required),
            FIField("nextPremiumDueDate", .date, "the day of the next premium", traits: .required),
            FIField("policyStatus", .text, "as `ACTIVE`", traits: .required),
        ],
        children: [.container("Covers", [.many("Cover", \.covers, key: "covers")])])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &policyName)
        case 1: FIOutcome(text, into: &policyNumber)
        case 2: FIOutcome(text, into: &uinNumber)
        case 3: FIOutcome(text, into: &policyDescription)
        case 4: FIOutcome(text, into: &sumAssured)
        case 5: FIOutcome(text, into: &tenureMonths)
        case 6: FIOutcome(text, into: &premiumAmount)
        case 7: FIOutcome(text, into: &policyStartDate)
        case 8: FIOutcome(text, into: &policyExpiryDate)
        case 9: FIOutcome(text, into: &policyType)
        case 10: FIOutcome(text, into: &insuranceType)
        case 11: FIOutcome(text, into: &premiumFrequency)
        case 12: FIOutcome(text, into: &premiumPaymentYears)
        case 13: FIOutcome(text, into: &nextPremiumDueDate)
        default: FIOutcome(text, into: &policyStatus)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: policyName
        case 1: policyNumber
        case 2: uinNumber
        case 3: policyDescription
        case 4: sumAssured
        case 5: tenureMonths
        case 6: premiumAmount
        case 7: policyStartDate
        case 8: policyExpiryDate
        case 9: policyType
        case 10: insuranceType
        case 11: premiumFrequency
        case 12: premiumPaymentYears
        case 13: nextPremiumDueDate
        default: policyStatus
        }
    }
}
