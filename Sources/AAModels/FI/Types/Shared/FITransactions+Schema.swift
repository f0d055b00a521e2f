// Generated from Schemas/FI/Shared.json; run Scripts/schemas.

extension FITransactions: FIRecord where Row: FIRecord {
    static var schema: FISchema<Self> {
        .kept {
            FISchema(
                fields: [
                    FIField(
                        "startDate", .date,
                        "the first day of the requested period, or of the account's life; may lie after `endDate`",
                        traits: .required),
                    FIField(FIName("endDate", variants: ["endData"]), .date, "the last day", traits: .required),
                ],
                children: [.many("Transaction", \.rows, key: "transactions")])
        }
    }

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &startDate)
        default: FIOutcome(text, into: &endDate)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: startDate
        default: endDate
        }
    }
}
