// Generated from Schemas/FI/SIP.json; run Scripts/schemas.

extension SIPSummary: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("folioNo", .text, "the folio at the fund house", traits: [.required, .personal]),
            FIField(
                FIName("investmentValue", in: [.v1: "investmentValue"]), .amount, "what was paid", unit: "currency",
                traits: .required),
            FIField(
                FIName("currentValue", in: [.v1: "currentValue"]), .amount, "what it is worth today", unit: "currency",
                traits: .required),
        ],
        children: [
            .container("Holdings", [.many("Holding", \.holdings, key: "holdings")]),
            .one("Investments", \.investments, key: "investments"),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &folioNumber)
        case 1: FIOutcome(text, into: &investmentValue)
        default: FIOutcome(text, into: &currentValue)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: folioNumber
        case 1: investmentValue
        default: currentValue
        }
    }
}
