// Generated from Schemas/FI/GSTR1_3B.json; run Scripts/schemas.

extension GSTCredit: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("type", .text, "as `IMPG`", traits: .required),
            FIField("iamt", .amount, "integrated tax", unit: "currency", traits: .required),
            FIField("camt", .amount, "central tax", unit: "currency", traits: .required),
            FIField("samt", .amount, "state tax", unit: "currency", traits: .required),
            FIField("csamt", .amount, "cess", unit: "currency", traits: .required),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &type)
        case 1: FIOutcome(text, into: &integratedTax)
        case 2: FIOutcome(text, into: &centralTax)
        case 3: FIOutcome(text, into: &stateTax)
        default: FIOutcome(text, into: &cess)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: type
        case 1: integratedTax
        case 2: centralTax
        case 3: stateTax
        default: cess
        }
    }
}
