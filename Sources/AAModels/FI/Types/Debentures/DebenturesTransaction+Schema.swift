// Generated from Schemas/FI/DEBENTURES.json; run Scripts/schemas.

extension DebenturesTransaction: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("txnId", .text, "not unique", traits: [.required, .personal]),
            FIField("isin", .text, "the security's international number", traits: .required),
            FIField("narration", .text, "the institution's words", traits: .personal),
            FIField("transactionDateTime", .time, "when it was made", traits: .required),
            FIField("rate", .amount, "the price of one unit", unit: "currency", traits: .required),
            FIField("type", .word(TermDepositTransactionType.self), "what was booked", traits: .required),
            FIField("units", .units, "how many", unit: "units", traits: .required),
            FIField("currency", .text, "an ISO 4217 code", traits: .required),
            FIField("tradeValue", .amount, "price times units", unit: "currency", traits: .required),
            FIField("totalCharge", .amount, "all charges and taxes", unit: "currency", traits: .required),
            FIField("otherTaxes", .amount, "further taxes", unit: "currency", traits: .required),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &transactionID)
        case 1: FIOutcome(text, into: &isin)
        case 2: FIOutcome(text, into: &narration)
        case 3: FIOutcome(text, into: &timestamp)
        case 4: FIOutcome(text, into: &rate)
        case 5: FIOutcome(text, into: &type)
        case 6: FIOutcome(text, into: &units)
        case 7: FIOutcome(text, into: &currency)
        case 8: FIOutcome(text, into: &tradeValue)
        case 9: FIOutcome(text, into: &totalCharge)
        default: FIOutcome(text, into: &otherTaxes)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: transactionID
        case 1: isin
        case 2: narration
        case 3: timestamp
        case 4: rate
        case 5: type
        case 6: units
        case 7: currency
        case 8: tradeValue
        case 9: totalCharge
        default: otherTaxes
        }
    }
}
