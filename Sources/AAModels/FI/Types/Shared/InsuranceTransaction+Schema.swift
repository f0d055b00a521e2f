// Generated from Schemas/FI/Shared.json; run Scripts/schemas.

extension InsuranceTransaction: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("txnId", .text, "not unique", traits: [.required, .personal]),
            FIField("txnDate", .date, "the day it was made", traits: .required),
            FIField("narration", .text, "the institution's words", traits: [.required, .personal]),
            FIField("type", .word(InsuranceTransactionType.self), "what was booked", traits: .required),
            FIField("amount", .amount, "how much", unit: "currency", traits: .required),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &transactionID)
        case 1: FIOutcome(text, into: &date)
        case 2: FIOutcome(text, into: &narration)
        case 3: FIOutcome(text, into: &type)
        default: FIOutcome(text, into: &amount)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: transactionID
        case 1: date
        case 2: narration
        case 3: type
        default: amount
        }
    }
}
