// Generated from Schemas/FI/DEPOSIT.json; run Scripts/schemas.

extension DepositTransaction: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("txnId", .text, "not unique", traits: [.required, .personal]),
            FIField("type", .word(DepositTransactionType.self), "whether money came or went", traits: .required),
            FIField("mode", .word(DepositTransactionMode.self), "how it moved", traits: .required),
            FIField("amount", .amount, "without a sign as a rule", unit: "currency", traits: .required),
            FIField(
                FIName(
                    "transactionalBalance", in: [.v1: "currentBalance", .v2: "transactionalBalance"],
                    variants: ["balance", "currenBalance"]),
                .amount, "what was available after it, not always consistent", unit: "currency", traits: .required),
            FIField(
                FIName("transactionTimestamp", variants: ["transactionDateTime", "tranTimestamp"]), .time,
                "good for order, not for the day: some FIPs send the time of a later batch", traits: .required),
            FIField("valueDate", .date, "the day it counts for", traits: .required),
            FIField("narration", .text, "the institution's words", traits: [.required, .personal]),
            FIField(
                "reference", .text, "a cheque or reference number; may be the same in all rows",
                traits: [.required, .personal]),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &transactionID)
        case 1: FIOutcome(text, into: &type)
        case 2: FIOutcome(text, into: &mode)
        case 3: FIOutcome(text, into: &amount)
        case 4: FIOutcome(text, into: &balance)
        case 5: FIOutcome(text, into: &timestamp)
        case 6: FIOutcome(text, into: &valueDate)
        case 7: FIOutcome(text, into: &narration)
        default: FIOutcome(text, into: &reference)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: transactionID
        case 1: type
        case 2: mode
        case 3: amount
        case 4: balance
        case 5: timestamp
        case 6: valueDate
        case 7: narration
        default: reference
        }
    }
}
