// Generated from Schemas/FI/ULIP.json; run Scripts/schemas.

extension ULIPHolding: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("name", .text, "the fund's name", traits: [.required, .personal]),
            FIField("type", .word(ULIPFundType.self), "what the fund invests in", traits: .required),
            FIField("units", .units, "how many", unit: "units", traits: .required),
            FIField("cost", .amount, "what was paid", unit: "currency", traits: .required),
            FIField("nav", .amount, "the net asset value of one unit", unit: "currency", traits: .required),
            FIField("allocationPercentage", .rate, "the share of the fund", unit: "percent", traits: .required),
            FIField(
                "premiumAllocation", .amount, "what of the premium goes there", unit: "currency", traits: .required),
            FIField("currentValue", .amount, "what it is worth today", unit: "currency", traits: .required),
            FIField("description", .text, "free words about it", traits: .required),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &fundName)
        case 1: FIOutcome(text, into: &type)
        case 2: FIOutcome(text, into: &units)
        case 3: FIOutcome(text, into: &cost)
        case 4: FIOutcome(text, into: &nav)
        case 5: FIOutcome(text, into: &allocationPercentage)
        case 6: FIOutcome(text, into: &premiumAllocation)
        case 7: FIOutcome(text, into: &currentValue)
        default: FIOutcome(text, into: &description)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: fundName
        case 1: type
        case 2: units
        case 3: cost
        case 4: nav
        case 5: allocationPercentage
        case 6: premiumAllocation
        case 7: currentValue
        default: description
        }
    }
}
