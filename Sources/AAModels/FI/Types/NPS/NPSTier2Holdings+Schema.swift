// Generated from Schemas/FI/NPS.json; run Scripts/schemas.

extension NPSTier2Holdings: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField(
                "schemePreferenceType", .word(NPSSchemePreference.self), "who chooses the schemes", traits: .required),
            FIField("freeUnits", .units, "units that can be withdrawn", unit: "units", traits: .required),
            FIField("investmentCost", .amount, "what was paid", unit: "currency", traits: .required),
            FIField("investmentValue", .amount, "what it is worth", unit: "currency", traits: .required),
        ],
        children: [.many("Tier2Holding", \.holdings, key: "holdings")])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &schemePreference)
        case 1: FIOutcome(text, into: &freeUnits)
        case 2: FIOutcome(text, into: &investmentCost)
        default: FIOutcome(text, into: &investmentValue)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: schemePreference
        case 1: freeUnits
        case 2: investmentCost
        default: investmentValue
        }
    }
}
