// Generated from Schemas/FI/ULIP.json; run Scripts/schemas.

extension ULIPSummary: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("type", .word(ULIPType.self), "life or health", traits: .required),
            FIField("productName", .text, "the product's name", traits: .required),
            FIField("productDescription", .text, "free words about it", traits: .required),
            FIField("sumAssured", .amount, "what is paid in the insured event", unit: "currency", traits: .required),
            FIField("tenureYears", .units, "the years of the term", unit: "years", traits: .required),
            FIField(
                "tenureMonths", .units, "the months of the term, beside years and days", unit: "months",
                traits: .required),
            FIField("premiumAmount", .amount, "one premium", unit: "currency", traits: .required),
            FIField("policyStartDate", .date, "the first day of cover", traits: .required),
            FIField("policyMaturityDate", .date, "the day the policy matures", traits: .required),
            FIField(
                "premiumFrequency", .word(ULIPPremiumFrequency.self), "how often a premium is due", traits: .required),
            FIField(
                "premiumPaymentYears", .integer, "years in which premiums are paid", unit: "years", traits: .required),
            FIField(
                "premiumPaymentMonths", .integer, "months in which premiums are paid", unit: "months",
                traits: .required),
            FIField("nextPremiumDueDate", .date, "the day of the next premium", traits: .required),
        ],
        children: [.container("Holdings", [.many("Holding", \.holdings, key: "holdings")])])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &type)
        case 1: FIOutcome(text, into: &productName)
        case 2: FIOutcome(text, into: &productDescription)
        case 3: FIOutcome(text, into: &sumAssured)
        case 4: FIOutcome(text, into: &tenureYears)
        case 5: FIOutcome(text, into: &tenureMonths)
        case 6: FIOutcome(text, into: &premiumAmount)
        case 7: FIOutcome(text, into: &policyStartDate)
        case 8: FIOutcome(text, into: &policyMaturityDate)
        case 9: FIOutcome(text, into: &premiumFrequency)
        case 10: FIOutcome(text, into: &premiumPaymentYears)
        case 11: FIOutcome(text, into: &premiumPaymentMonths)
        default: FIOutcome(text, into: &nextPremiumDueDate)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: type
        case 1: productName
        case 2: productDescription
        case 3: sumAssured
        case 4: tenureYears
        case 5: tenureMonths
        case 6: premiumAmount
        case 7: policyStartDate
        case 8: policyMaturityDate
        case 9: premiumFrequency
        case 10: premiumPaymentYears
        case 11: premiumPaymentMonths
        default: nextPremiumDueDate
        }
    }
}
