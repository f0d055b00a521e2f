// Generated from Schemas/FI/Shared.json; run Scripts/schemas.

extension DebtHolding: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("scheme", .word(DebtScheme.self), "the kind of security", traits: .required),
            FIField("isin", .text, "the security's international number", traits: .required),
            FIField("units", .units, "how many", unit: "units", traits: .required),
            FIField("faceValue", .amount, "the nominal value of one unit", unit: "currency", traits: .required),
            FIField("symbol", .text, "the ticker at the exchange", traits: .required),
            FIField("issuerName", .text, "who issued it", traits: .required),
            FIField("description", .text, "free words about it", traits: .required),
            FIField("creditRating", .text, "the grade of the rating agency", traits: .required),
            FIField("creditRatingAgency", .text, "who rated it", traits: .required),
            FIField("taxable", .boolean, "whether its income is taxed", traits: .required),
            FIField("issueRate", .amount, "the price at issue", unit: "currency", traits: .required),
            FIField("issueDate", .date, "the day it was issued", traits: .required),
            FIField(
                FIName("principleAmount", variants: ["principalAmount"]), .amount,
                "the sum invested; misspelt by the schema", unit: "currency", traits: .required),
            FIField("tenureYears", .units, "the years of the term", unit: "years", traits: .required),
            FIField(
                FIName("tenureMoths", variants: ["tenureMonths"]), .units,
                "the months of the term, beside years and days; misspelt by the schema", unit: "months",
                traits: .required),
            FIField(
                "tenureDays", .units, "the days of the term, beside years and months", unit: "days", traits: .required),
            FIField("couponRate", .rate, "the yearly rate of the coupon", unit: "percent", traits: .required),
            FIField("maturityDate", .date, "the day it matures", traits: .required),
            FIField(
                FIName("coupanComputation", variants: ["couponComputation"]), .word(InterestComputation.self),
                "how the coupon is computed; misspelt by the schema", traits: .required),
            FIField(
                FIName("coupanPaymentDate", variants: ["couponPaymentDate"]), .date,
                "the day the coupon is paid; misspelt by the schema", traits: .required),
            FIField(
                FIName("autionDate", variants: ["auctionDate"]), .date,
                "the day of the auction; misspelt by the schema", traits: .required),
            FIField(
                "compoundingFrequency", .word(CouponFrequency.self), "how often interest is added", traits: .required),
            FIField("interestPayout", .word(CouponFrequency.self), "when interest is paid", traits: .required),
            FIField(
                "accruedInterestAmount", .amount, "interest earned and not yet paid", unit: "currency",
                traits: .required),
            FIField(
                "interestOnMaturity", .amount, "the interest paid at maturity", unit: "currency", traits: .required),
            FIField("lastTradedRate", .amount, "the price of the last trade", unit: "currency", traits: .required),
            FIField("lastTradedDate", .date, "the day of the last trade", traits: .required),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &scheme)
        case 1: FIOutcome(text, into: &isin)
        case 2: FIOutcome(text, into: &units)
        case 3: FIOutcome(text, into: &faceValue)
        case 4: FIOutcome(text, into: &symbol)
        case 5: FIOutcome(text, into: &issuerName)
        case 6: FIOutcome(text, into: &description)
        case 7: FIOutcome(text, into: &creditRating)
        case 8: FIOutcome(text, into: &creditRatingAgency)
        case 9: FIOutcome(text, into: &taxable)
        case 10: FIOutcome(text, into: &issueRate)
        case 11: FIOutcome(text, into: &issueDate)
        case 12: FIOutcome(text, into: &principalAmount)
        case 13: FIOutcome(text, into: &tenureYears)
        case 14: FIOutcome(text, into: &tenureMonths)
        case 15: FIOutcome(text, into: &tenureDays)
        case 16: FIOutcome(text, into: &couponRate)
        case 17: FIOutcome(text, into: &maturityDate)
        case 18: FIOutcome(text, into: &couponComputation)
        case 19: FIOutcome(text, into: &couponPaymentDate)
        case 20: FIOutcome(text, into: &auctionDate)
        case 21: FIOutcome(text, into: &compoundingFrequency)
        case 22: FIOutcome(text, into: &interestPayout)
        case 23: FIOutcome(text, into: &accruedInterestAmount)
        case 24: FIOutcome(text, into: &interestOnMaturity)
        case 25: FIOutcome(text, into: &lastTradedRate)
        default: FIOutcome(text, into: &lastTradedDate)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: scheme
        case 1: isin
        case 2: units
        case 3: faceValue
        case 4: symbol
        case 5: issuerName
        case 6: description
        case 7: creditRating
        case 8: creditRatingAgency
        case 9: taxable
        case 10: issueRate
        case 11: issueDate
        case 12: principalAmount
        case 13: tenureYears
        case 14: tenureMonths
        case 15: tenureDays
        case 16: couponRate
        case 17: maturityDate
        case 18: couponComputation
        case 19: couponPaymentDate
        case 20: auctionDate
        case 21: compoundingFrequency
        case 22: interestPayout
        case 23: accruedInterestAmount
        case 24: interestOnMaturity
        case 25: lastTradedRate
        default: lastTradedDate
        }
    }
}
