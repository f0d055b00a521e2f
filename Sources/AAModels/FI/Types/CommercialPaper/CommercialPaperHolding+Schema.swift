// Generated from Schemas/FI/CP.json; run Scripts/schemas.

extension CommercialPaperHolding: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("scheme", .word(DebtScheme.self), "the kind of paper", traits: .required),
            FIField("investmentValue", .amount, "what was paid", unit: "currency", traits: .required),
            FIField("currentValue", .amount, "what it is worth today", unit: "currency", traits: .required),
            FIField("isin", .text, "the security's international number", traits: .required),
            FIField("units", .units, "how many", unit: "units", traits: .required),
            FIField("faceValue", .amount, "the nominal value of one unit", unit: "currency", traits: .required),
            FIField("symbol", .text, "the ticker at the exchange", traits: .required),
            FIField("description", .text, "free words about it", traits: .required),
            FIField("issuerName", .text, "who issued it", traits: .required),
            FIField("creditRating", .text, "the grade of the rating agency", traits: .required),
            FIField("creditRatingAgency", .text, "who rated it", traits: .required),
            FIField("issueDate", .date, "the day it was issued", traits: .required),
            FIField(
                FIName("principalAmount", variants: ["principleAmount"]), .amount, "the sum invested", unit: "currency",
                traits: .required),
            FIField("tenureYears", .units, "the years of the term", unit: "years", traits: .required),
            FIField(
                FIName("tenureMonths", variants: ["tenureMoths"]), .units,
                "the months of the term, beside years and days", unit: "months", traits: .required),
            FIField(
                "tenureDays", .units, "the days of the term, beside years and months", unit: "days", traits: .required),
            FIField("maturityDate", .date, "the day it matures", traits: .required),
            FIField(
                FIName("auctionDate", variants: ["autionDate"]), .date, "the day of the auction", traits: .required),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &scheme)
        case 1: FIOutcome(text, into: &investmentValue)
        case 2: FIOutcome(text, into: &currentValue)
        case 3: FIOutcome(text, into: &isin)
        case 4: FIOutcome(text, into: &units)
        case 5: FIOutcome(text, into: &faceValue)
        case 6: FIOutcome(text, into: &symbol)
        case 7: FIOutcome(text, into: &description)
        case 8: FIOutcome(text, into: &issuerName)
        case 9: FIOutcome(text, into: &creditRating)
        case 10: FIOutcome(text, into: &creditRatingAgency)
        case 11: FIOutcome(text, into: &issueDate)
        case 12: FIOutcome(text, into: &principalAmount)
        case 13: FIOutcome(text, into: &tenureYears)
        case 14: FIOutcome(text, into: &tenureMonths)
        case 15: FIOutcome(text, into: &tenureDays)
        case 16: FIOutcome(text, into: &maturityDate)
        default: FIOutcome(text, into: &auctionDate)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: scheme
        case 1: investmentValue
        case 2: currentValue
        case 3: isin
        case 4: units
        case 5: faceValue
        case 6: symbol
        case 7: description
        case 8: issuerName
        case 9: creditRating
        case 10: creditRatingAgency
        case 11: issueDate
        case 12: principalAmount
        case 13: tenureYears
        case 14: tenureMonths
        case 15: tenureDays
        case 16: maturityDate
        default: auctionDate
        }
    }
}
