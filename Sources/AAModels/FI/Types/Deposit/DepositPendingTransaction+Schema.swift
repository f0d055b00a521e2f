// Generated from Schemas/FI/DEPOSIT.json; run Scripts/schemas.

extension DepositPendingTransaction: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("transactionType", .word(DepositTransactionType.self), "whether it will come or go"),
            FIField("amount", .amount, "how much", unit: "currency", traits: .required),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &transactionType)
        default: FIOutcome(text, into: &amount)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: transactionType
        default: amount
        }
    }
}
