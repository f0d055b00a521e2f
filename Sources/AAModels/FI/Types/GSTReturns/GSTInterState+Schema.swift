// Generated from Schemas/FI/GSTR1_3B.json; run Scripts/schemas.

extension GSTInterState: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("txval", .amount, "the taxable value", unit: "currency", traits: .required),
            FIField("iamt", .amount, "integrated tax", unit: "currency", traits: .required),
            FIField("pos", .text, "the code of the state", traits: .required),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &taxableValue)
        case 1: FIOutcome(text, into: &integratedTax)
        default: FIOutcome(text, into: &placeOfSupply)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: taxableValue
        case 1: integratedTax
        default: placeOfSupply
        }
    }
}
