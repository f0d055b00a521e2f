// Generated from Schemas/FI/MUTUAL_FUNDS.json; run Scripts/schemas.

extension MutualFundsSummary: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField(
                FIName("costValue", in: [.v1: "investmentValue", .v1_0_0: "costValue"]), .amount, "what was paid",
                unit: "currency", traits: .required),
            FIField("currentValue", .amount, "what it is worth today", unit: "currency", traits: .required),
        ],
        children: [.container("Investment", [.container("Holdings", [.many("Holding", \.holdings, key: "holdings")])])])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &costValue)
        default: FIOutcome(text, into: &currentValue)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: costValue
        default: currentValue
        }
    }
}
