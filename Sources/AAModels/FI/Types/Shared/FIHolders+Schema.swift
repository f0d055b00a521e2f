// Generated from Schemas/FI/Shared.json; run Scripts/schemas.

extension FIHolders: FIRecord {
    static let schema = FISchema<Self>(
        fields: [FIField("type", .word(FIHoldersType.self), "one person or several")],
        children: [.many("Holder", \.holders, key: "holders")])

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
