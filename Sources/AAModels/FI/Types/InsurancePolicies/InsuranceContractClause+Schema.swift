// Generated from Schemas/FI/INSURANCE_POLICIES.json; run Scripts/schemas.

extension InsuranceContractClause: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("title", .text, "its heading", traits: .required),
            FIField("subLimit", .text, "the limit inside it", traits: .required),
            FIField("conditions", .text, "its conditions", traits: .required),
            FIField(
                FIName("exlcusions", variants: ["exclusions"]), .text, "what it leaves out, misspelt by the schema",
                traits: .required),
            FIField("amount", .amount, "how much", unit: "currency", traits: .required),
            FIField("description", .text, "free words about it", traits: .required),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &title)
        case 1: FIOutcome(text, into: &subLimit)
        case 2: FIOutcome(text, into: &conditions)
        case 3: FIOutcome(text, into: &exclusions)
        case 4: FIOutcome(text, into: &amount)
        default: FIOutcome(text, into: &description)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: title
        case 1: subLimit
        case 2: conditions
        case 3: exclusions
        case 4: amount
        default: description
        }
    }
}
