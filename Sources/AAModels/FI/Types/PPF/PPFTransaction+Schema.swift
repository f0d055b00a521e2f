// Generated from Schemas/FI/PPF.json; run Scripts/schemas.

extension PPFTransaction: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("txnId", .text, "not unique", traits: [.required, .personal]),
            FIField("txnDate", .date, "the day it was made", traits: .required),
            FIField("valueDate", .date, "the day it counts for", traits: .required),
            FIField("type", .word(PPFTransactionType.self), "what was booked", traits: .required),
            FIField("amount", .amount, "how much", unit: "currency", traits: .required),
            FIField("balance", .amount, "what was available after it", unit: "currency", traits: .required),
            FIField("narration", .text, "the institution's words", traits: [.required, .personal]),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &transactionID)
        case 1: FIOutcome(text, into: &date)
        case 2: FIOutcome(text, into: &valueDate)
        case 3: FIOutcome(text, into: &type)
        case 4: FIOutcome(text, into: &amount)
        case 5: FIOutcome(text, into: &balance)
        default: FIOutcome(text, into: &narration)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: transactionID
        case 1: date
        case 2: valueDate
        case 3: type
        case 4: amount
        case 5: balance
        default: narration
        }
    }
}
