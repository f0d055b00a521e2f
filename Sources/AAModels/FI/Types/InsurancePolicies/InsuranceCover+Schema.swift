// Generated from Schemas/FI/INSURANCE_POLICIES.json; run Scripts/schemas.

extension InsuranceCover: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("amount", .amount, "how much", unit: "currency", traits: .required),
            FIField("description", .text, "free words about it", traits: .required),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &amount)
        default: FIOutcome(text, into: &description)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: amount
        default: description
        }
    }
}
