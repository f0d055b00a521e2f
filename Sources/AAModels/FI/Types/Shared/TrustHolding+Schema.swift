// Generated from Schemas/FI/Shared.json; run Scripts/schemas.

extension TrustHolding: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("isin", .text, "the security's international number", traits: .required),
            FIField(
                FIName("isinDescription", in: [.v1_0_0: "isinDescription"]), .text,
                "the security's name at the depository"),
            FIField(FIName("issuerName", in: [.v1: "issuerName"]), .text, "who issued it"),
            FIField(FIName("investmentDateTime", in: [.v1: "investmentDateTime"]), .time, "when it was bought"),
            FIField(FIName("rate", in: [.v1: "rate"]), .amount, "the price of one unit", unit: "currency"),
            FIField(FIName("description", in: [.v1: "description"]), .text, "free words about it"),
            FIField("totalNumberUnits", .units, "how many units", unit: "units", traits: .required),
            FIField("lastClosingRate", .amount, "the price at the last close", unit: "currency", traits: .required),
            FIField("nomineeStatus", .word(NomineeStatus.self), "whether a nominee is registered"),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &isin)
        case 1: FIOutcome(text, into: &isinDescription)
        case 2: FIOutcome(text, into: &issuerName)
        case 3: FIOutcome(text, into: &investmentDateTime)
        case 4: FIOutcome(text, into: &rate)
        case 5: FIOutcome(text, into: &description)
        case 6: FIOutcome(text, into: &units)
        case 7: FIOutcome(text, into: &lastClosingRate)
        default: FIOutcome(text, into: &nomineeStatus)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: isin
        case 1: isinDescription
        case 2: issuerName
        case 3: investmentDateTime
        case 4: rate
        case 5: description
        case 6: units
        case 7: lastClosingRate
        default: nomineeStatus
        }
    }
}
