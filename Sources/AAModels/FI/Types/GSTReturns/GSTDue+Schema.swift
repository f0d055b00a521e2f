// Generated from Schemas/FI/GSTR1_3B.json; run Scripts/schemas.

extension GSTDue: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("tx", .amount, "the tax", unit: "currency"),
            FIField("intr", .amount, "interest", unit: "currency"),
            FIField("fee", .amount, "late fees", unit: "currency"),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &tax)
        case 1: FIOutcome(text, into: &interest)
        default: FIOutcome(text, into: &lateFee)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: tax
        case 1: interest
        default: lateFee
        }
    }
}
