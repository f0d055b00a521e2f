// Generated from Schemas/FI/CREDIT_CARD.json; run Scripts/schemas.

extension CreditCardTransaction: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("txnId", .text, "not unique", traits: [.required, .personal]),
            FIField("txnType", .word(DepositTransactionType.self), "whether money came or went", traits: .required),
            FIField("txnDate", .date, "the day it was made", traits: .required),
            FIField("amount", .amount, "how much", unit: "currency", traits: .required),
            FIField("valueDate", .date, "the day it counts for", traits: .required),
            FIField("narration", .text, "the institution's words", traits: [.required, .personal]),
            FIField("statementDate", .date, "the day of its statement", traits: .required),
            FIField("mcc", .text, "the trade of the merchant", traits: .required),
            FIField("maskedCardNumber", .text, "the card", traits: .required),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &transactionID)
        case 1: FIOutcome(text, into: &type)
        case 2: FIOutcome(text, into: &date)
        case 3: FIOutcome(text, into: &amount)
        case 4: FIOutcome(text, into: &valueDate)
        case 5: FIOutcome(text, into: &narration)
        case 6: FIOutcome(text, into: &statementDate)
        case 7: FIOutcome(text, into: &merchantCategoryCode)
        default: FIOutcome(text, into: &maskedCardNumber)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: transactionID
        case 1: type
        case 2: date
        case 3: amount
        case 4: valueDate
        case 5: narration
        case 6: statementDate
        case 7: merchantCategoryCode
        default: maskedCardNumber
        }
    }
}
