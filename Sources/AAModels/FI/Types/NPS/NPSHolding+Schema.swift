// Generated from Schemas/FI/NPS.json; run Scripts/schemas.

extension NPSHolding: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("amount", .amount, "what was paid", unit: "currency", traits: .required),
            FIField("amountInTransition", .amount, "money on its way", unit: "currency", traits: .required),
            FIField("blockedUnits", .units, "units that cannot be withdrawn", unit: "units", traits: .required),
            FIField("freeUnits", .units, "units that can be withdrawn", unit: "units", traits: .required),
            FIField("nav", .amount, "the net asset value of one unit", unit: "currency", traits: .required),
            FIField("schemeName", .text, "the scheme's name", traits: .required),
            FIField("schemeId", .text, "the scheme's code", traits: .required),
            FIField("totalUnits", .units, "all units", unit: "units", traits: .required),
            FIField("totalValueOfScheme", .amount, "what they are worth", unit: "currency", traits: .required),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &amount)
        case 1: FIOutcome(text, into: &amountInTransition)
        case 2: FIOutcome(text, into: &blockedUnits)
        case 3: FIOutcome(text, into: &freeUnits)
        case 4: FIOutcome(text, into: &nav)
        case 5: FIOutcome(text, into: &schemeName)
        case 6: FIOutcome(text, into: &schemeID)
        case 7: FIOutcome(text, into: &totalUnits)
        default: FIOutcome(text, into: &value)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: amount
        case 1: amountInTransition
        case 2: blockedUnits
        case 3: freeUnits
        case 4: nav
        case 5: schemeName
        case 6: schemeID
        case 7: totalUnits
        default: value
        }
    }
}
