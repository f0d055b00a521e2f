// Generated from Schemas/FI/CD.json; run Scripts/schemas.

extension CertificateOfDepositTransaction: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("txnId", .text, "not unique", traits: [.required, .personal]),
            FIField("transactionDateTime", .time, "when it was made", traits: .required),
            FIField("isin", .text, "the security's international number", traits: .required),
            FIField("narration", .text, "the institution's words", traits: [.required, .personal]),
            FIField("rate", .amount, "the price of one unit", unit: "currency", traits: .required),
            FIField("stt", .amount, "the securities transaction tax", unit: "currency", traits: .required),
            FIField("type", .word(UnitTradeType.self), "what kind of trade it was", traits: .required),
            FIField("units", .units, "how many", unit: "units", traits: .required),
            FIField("currency", .text, "an ISO 4217 code", traits: .required),
            FIField("totalCharge", .amount, "all charges and taxes", unit: "currency", traits: .required),
            FIField("tradeValue", .amount, "price times units", unit: "currency", traits: .required),
            FIField("otherTaxes", .amount, "further taxes", unit: "currency", traits: .required),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &transactionID)
        case 1: FIOutcome(text, into: &timestamp)
        case 2: FIOutcome(text, into: &isin)
        case 3: FIOutcome(text, into: &narration)
        case 4: FIOutcome(text, into: &rate)
        case 5: FIOutcome(text, into: &stt)
        case 6: FIOutcome(text, into: &type)
        case 7: FIOutcome(text, into: &units)
        case 8: FIOutcome(text, into: &currency)
        case 9: FIOutcome(text, into: &totalCharge)
        case 10: FIOutcome(text, into: &tradeValue)
        default: FIOutcome(text, into: &otherTaxes)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: transactionID
        case 1: timestamp
        case 2: isin
        case 3: narration
        case 4: rate
        case 5: stt
        case 6: type
        case 7: units
        case 8: currency
        case 9: totalCharge
        case 10: tradeValue
        default: otherTaxes
        }
    }
}
