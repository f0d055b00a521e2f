// Generated from Schemas/FI/DEBENTURES.json; run Scripts/schemas.

extension DebenturesHolding: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("isin", .text, "the security's international number", traits: .required),
            FIField("units", .units, "how many", unit: "units", traits: .required),
            FIField("faceValue", .amount, "the nominal value of one unit", unit: "currency", traits: .required),
            FIField("coupon", .text, "the coupon, in free words", traits: .required),
            FIField("fixedIncomePortfolio", .text, "the portfolio it belongs to", traits: .required),
            FIField("symbol", .text, "the ticker at the exchange", traits: .required),
            FIField("issuerName", .text, "who issued it", traits: .required),
            FIField("description", .text, "free words about it", traits: .required),
            FIField("creditRating", .text, "the grade of the rating agency", traits: .required),
            FIField("taxable", .word(YesNo.self), "whether its income is taxed", traits: .required),
            FIField("issueDate", .date, "the day it was issued", traits: .required),
            FIField(
                FIName("principalAmount", variants: ["principleAmount"]), .amount, "the sum invested", unit: "currency",
                traits: .required),
            FIField(
                "tenureDays", .units, "the days of the term, beside years and months", unit: "days", traits: .required),
            FIField(
                FIName("tenureMonths", variants: ["tenureMoths"]), .units,
                "the months of the term, beside years and days", unit: "months", traits: .required),
            FIField("tenureYears", .units, "the years of the term", unit: "years", traits: .required),
            FIField("yield", .rate, "the yearly return", unit: "percent", traits: .required),
            FIField("maturityDate", .date, "the day it matures", traits: .required),
            FIField("lastTradedRate", .amount, "the price of the last trade", unit: "currency", traits: .required),
            FIField("lastTradedDate", .date, "the day of the last trade", traits: .required),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &isin)
        case 1: FIOutcome(text, into: &units)
        case 2: FIOutcome(text, into: &faceValue)
        case 3: FIOutcome(text, into: &coupon)
        case 4: FIOutcome(text, into: &fixedIncomePortfolio)
        case 5: FIOutcome(text, into: &symbol)
        case 6: FIOutcome(text, into: &issuerName)
        case 7: FIOutcome(text, into: &description)
        case 8: FIOutcome(text, into: &creditRating)
        case 9: FIOutcome(text, into: &taxable)
        case 10: FIOutcome(text, into: &issueDate)
        case 11: FIOutcome(text, into: &principalAmount)
        case 12: FIOutcome(text, into: &tenureDays)
        case 13: FIOutcome(text, into: &tenureMonths)
        case 14: FIOutcome(text, into: &tenureYears)
        case 15: FIOutcome(text, into: &yield)
        case 16: FIOutcome(text, into: &maturityDate)
        case 17: FIOutcome(text, into: &lastTradedRate)
        default: FIOutcome(text, into: &lastTradedDate)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: isin
        case 1: units
        case 2: faceValue
        case 3: coupon
        case 4: fixedIncomePortfolio
        case 5: symbol
        case 6: issuerName
        case 7: description
        case 8: creditRating
        case 9: taxable
        case 10: issueDate
        case 11: principalAmount
        case 12: tenureDays
        case 13: tenureMonths
        case 14: tenureYears
        case 15: self.yield
        case 16: maturityDate
        case 17: lastTradedRate
        default: lastTradedDate
        }
    }
}
