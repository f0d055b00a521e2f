// Generated from Schemas/FI/CD.json; run Scripts/schemas.

extension CertificateOfDepositHolding: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("companyName", .text, "whose security it is", traits: .required),
            FIField("isin", .text, "the security's international number", traits: .required),
            FIField("scheme", .text, "the scheme's name", traits: .required),
            FIField("faceValue", .amount, "the nominal value of one unit", unit: "currency", traits: .required),
            FIField("symbol", .text, "the ticker at the exchange", traits: .required),
            FIField("issuerName", .text, "who issued it", traits: .required),
            FIField("description", .text, "free words about it", traits: .required),
            FIField("issueDate", .date, "the day it was issued", traits: .required),
            FIField("tenureYears", .units, "the years of the term", unit: "years", traits: .required),
            FIField(
                "tenureMonths", .units, "the months of the term, beside years and days", unit: "months",
                traits: .required),
            FIField(
                "tenureDays", .units, "the days of the term, beside years and months", unit: "days", traits: .required),
            FIField("yield", .rate, "the yearly return", unit: "percent", traits: .required),
            FIField("maturityDate", .date, "the day it matures", traits: .required),
            FIField("lastTradedRate", .amount, "the price of the last trade", unit: "currency", traits: .required),
            FIField("lastTradedDate", .date, "the day of the last trade", traits: .required),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &companyName)
        case 1: FIOutcome(text, into: &isin)
        case 2: FIOutcome(text, into: &scheme)
        case 3: FIOutcome(text, into: &faceValue)
        case 4: FIOutcome(text, into: &symbol)
        case 5: FIOutcome(text, into: &issuerName)
        case 6: FIOutcome(text, into: &description)
        case 7: FIOutcome(text, into: &issueDate)
        case 8: FIOutcome(text, into: &tenureYears)
        case 9: FIOutcome(text, into: &tenureMonths)
        case 10: FIOutcome(text, into: &tenureDays)
        case 11: FIOutcome(text, into: &yield)
        case 12: FIOutcome(text, into: &maturityDate)
        case 13: FIOutcome(text, into: &lastTradedRate)
        default: FIOutcome(text, into: &lastTradedDate)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: companyName
        case 1: isin
        case 2: scheme
        case 3: faceValue
        case 4: symbol
        case 5: issuerName
        case 6: description
        case 7: issueDate
        case 8: tenureYears
        case 9: tenureMonths
        case 10: tenureDays
        case 11: self.yield
        case 12: maturityDate
        case 13: lastTradedRate
        default: lastTradedDate
        }
    }
}
