// Generated from Schemas/FI/IDR.json; run Scripts/schemas.

extension IDRHoldings: FIRecord {
    static let schema = FISchema<Self>(
        fields: [FIField("type", .word(HoldingMode.self), "in a demat account or on paper", traits: .required)],
        children: [.many("Holding", \.holdings, key: "holdings")])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        default: FIOutcome(text, into: &type)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        default: type
        }
    }
}
