// Generated from Schemas/FI/GOVT_SECURITIES.json; run Scripts/schemas.

extension GovernmentSecuritiesSummary: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("investmentValue", .amount, "what was paid", unit: "currency", traits: .required),
            FIField("currentValue", .amount, "what it is worth today", unit: "currency", traits: .required),
        ],
        children: [.container("Holdings", [.many("Holding", \.holdings, key: "holdings")])])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &investmentValue)
        default: FIOutcome(text, into: &currentValue)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: investmentValue
        default: currentValue
        }
    }
}
