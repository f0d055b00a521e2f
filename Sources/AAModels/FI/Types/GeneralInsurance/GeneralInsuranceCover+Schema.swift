// Generated from Schemas/FI/GENERAL_INSURANCE.json; run Scripts/schemas.

extension GeneralInsuranceCover: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("uinNumber", .text, "the product's number at the regulator", traits: .required),
            FIField("coverName", .text, "the cover's name", traits: .required),
            FIField("coverDescription", .text, "free words about it", traits: .required),
            FIField("sumAssured", .amount, "what is paid in the insured event", unit: "currency", traits: .required),
            FIField("sumInsured", .amount, "the limit of indemnity", unit: "currency", traits: .required),
            FIField("tenureYears", .units, "the years of the term", unit: "years", traits: .required),
            FIField(
                "tenureMonths", .units, "the months of the term, beside years and days", unit: "months",
                traits: .required),
            FIField("premiumAmount", .amount, "one premium", unit: "currency", traits: .required),
            FIField("coverStartDate", .date, "the first day", traits: .required),
            FIField("coverEndDate", .date, "the last day", traits: .required),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &uinNumber)
        case 1: FIOutcome(text, into: &name)
        case 2: FIOutcome(text, into: &details)
        case 3: FIOutcome(text, into: &sumAssured)
        case 4: FIOutcome(text, into: &sumInsured)
        case 5: FIOutcome(text, into: &tenureYears)
        case 6: FIOutcome(text, into: &tenureMonths)
        case 7: FIOutcome(text, into: &premiumAmount)
        case 8: FIOutcome(text, into: &startDate)
        default: FIOutcome(text, into: &endDate)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: uinNumber
        case 1: name
        case 2: details
        case 3: sumAssured
        case 4: sumInsured
        case 5: tenureYears
        case 6: tenureMonths
        case 7: premiumAmount
        case 8: startDate
        default: endDate
        }
    }
}
