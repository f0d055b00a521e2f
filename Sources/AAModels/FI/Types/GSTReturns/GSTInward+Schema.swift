// Generated from Schemas/FI/GSTR1_3B.json; run Scripts/schemas.

extension GSTInward: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("ty", .text, "the kind", traits: .required),
            FIField("inter", .amount, "from other states", unit: "currency", traits: .required),
            FIField("intra", .amount, "from the own state", unit: "currency", traits: .required),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &kind)
        case 1: FIOutcome(text, into: &interState)
        default: FIOutcome(text, into: &intraState)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: kind
        case 1: interState
        default: intraState
        }
    }
}
