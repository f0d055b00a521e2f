// Generated from Schemas/FI/GSTR1_3B.json; run Scripts/schemas.

extension GSTTax: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("txval", .amount, "the taxable value", unit: "currency"),
            FIField("iamt", .amount, "integrated tax", unit: "currency"),
            FIField("camt", .amount, "central tax", unit: "currency"),
            FIField("samt", .amount, "state tax", unit: "currency"),
            FIField("csamt", .amount, "cess", unit: "currency"),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &taxableValue)
        case 1: FIOutcome(text, into: &integratedTax)
        case 2: FIOutcome(text, into: &centralTax)
        case 3: FIOutcome(text, into: &stateTax)
        default: FIOutcome(text, into: &cess)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: taxableValue
        case 1: integratedTax
        case 2: centralTax
        case 3: stateTax
        default: cess
        }
    }
}
