// Generated from Schemas/FI/EQUITIES.json; run Scripts/schemas.

extension EquitiesHolding: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("issuerName", .text, "who issued it", traits: .required),
            FIField("isin", .text, "the security's international number", traits: .required),
            FIField(
                FIName("isinDescription", in: [.v1_0_0: "isinDescription"]), .text,
                "the security's name at the depository"),
            FIField("units", .units, "how many", unit: "units", traits: .required),
            FIField(
                FIName("investmentDateTime", in: [.v1: "investmentDateTime"]), .time, "when it was bought",
                traits: .required),
            FIField(
                FIName("rate", in: [.v1: "rate"]), .amount, "the price of one unit", unit: "currency",
                traits: .required),
            FIField("lastTradedPrice", .amount, "the price of the last trade", unit: "currency", traits: .required),
            FIField(FIName("description", in: [.v1: "description"]), .text, "free words about it", traits: .required),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &issuerName)
        case 1: FIOutcome(text, into: &isin)
        case 2: FIOutcome(text, into: &isinDescription)
        case 3: FIOutcome(text, into: &units)
        case 4: FIOutcome(text, into: &investmentDateTime)
        case 5: FIOutcome(text, into: &rate)
        case 6: FIOutcome(text, into: &lastTradedPrice)
        default: FIOutcome(text, into: &description)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: issuerName
        case 1: isin
        case 2: isinDescription
        case 3: units
        case 4: investmentDateTime
        case 5: rate
        case 6: lastTradedPrice
        default: description
        }
    }
}
