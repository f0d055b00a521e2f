// Generated from Schemas/FI/Shared.json; run Scripts/schemas.

extension TermDepositTransaction: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("txnId", .text, "not unique", traits: [.required, .personal]),
            FIField("amount", .amount, "how much", unit: "currency", traits: .required),
            FIField("narration", .text, "the institution's words", traits: [.required, .personal]),
            FIField("type", .word(TermDepositTransactionType.self), "what was booked", traits: .required),
            FIField("mode", .word(DepositTransactionMode.self), "how the money moved", traits: .required),
            FIField(
                FIName(
                    "transactionalBalance", in: [.v1: "balance", .v2: "transactionalBalance"],
                    variants: ["currentBalance"]),
                .amount, "what the deposit was worth after it", unit: "currency", traits: .required),
            FIField(
                FIName(
                    "transactionTimestamp", in: [.v1: "transactionDateTime", .v2: "transactionTimestamp"],
                    isMixed: true, variants: ["tranTimestamp"]),
                .time, "when it was made", traits: .required),
            FIField("valueDate", .date, "the day it counts for", traits: .required),
            FIField(
                "reference", .text, "a cheque or reference number; may be the same in all rows",
                traits: [.required, .personal]),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &transactionID)
        case 1: FIOutcome(text, into: &amount)
        case 2: FIOutcome(text, into: &narration)
        case 3: FIOutcome(text, into: &type)
        case 4: FIOutcome(text, into: &mode)
        case 5: FIOutcome(text, into: &balance)
        case 6: FIOutcome(text, into: &timestamp)
        case 7: FIOutcome(text, into: &valueDate)
        default: FIOutcome(text, into: &reference)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: transactionID
        case 1: amount
        case 2: narration
        case 3: type
        case 4: mode
        case 5: balance
        case 6: timestamp
        case 7: valueDate
        default: reference
        }
    }
}
