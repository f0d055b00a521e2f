// Generated from Schemas/FI/Shared.json; run Scripts/schemas.

extension InsuranceRider: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("riderType", .text, "what the rider adds", traits: .required),
            FIField("sumAssured", .amount, "what is paid in the insured event", unit: "currency", traits: .required),
            FIField("tenureYears", .units, "the years of the term", unit: "years", traits: .required),
            FIField(
                "tenureMonths", .units, "the months of the term, beside years and days", unit: "months",
                traits: .required),
            FIField("policyStartDate", .date, "the first day of cover", traits: .required),
            FIField("policyEndDate", .date, "the last day of cover", traits: .required),
            FIField("premiumAmount", .amount, "one premium", unit: "currency", traits: .required),
            FIField("description", .text, "free words about it"),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &riderType)
        case 1: FIOutcome(text, into: &sumAssured)
        case 2: FIOutcome(text, into: &tenureYears)
        case 3: FIOutcome(text, into: &tenureMonths)
        case 4: FIOutcome(text, into: &policyStartDate)
        case 5: FIOutcome(text, into: &policyEndDate)
        case 6: FIOutcome(text, into: &premiumAmount)
        default: FIOutcome(text, into: &description)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: riderType
        case 1: sumAssured
        case 2: tenureYears
        case 3: tenureMonths
        case 4: policyStartDate
        case 5: policyEndDate
        case 6: premiumAmount
        default: description
        }
    }
}
