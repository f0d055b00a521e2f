// Generated from Schemas/FI/CD.json; run Scripts/schemas.

extension CertificateOfDepositHoldings: FIRecord {
    static let schema = FISchema<Self>(
        fields: [FIField("type", .text, "free words", traits: .required)],
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
