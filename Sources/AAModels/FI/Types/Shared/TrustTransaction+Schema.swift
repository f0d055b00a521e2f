// Generated from Schemas/FI/Shared.json; run Scripts/schemas.

extension TrustTransaction: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("txnId", .text, "not unique", traits: [.required, .personal]),
            FIField("isin", .text, "the security's international number", traits: .required),
            FIField("issuerName", .text, "who issued it", traits: .required),
            FIField("symbol", .text, "the ticker at the exchange", traits: .required),
            FIField("exchange", .text, "where it was traded", traits: .required),
            FIField("transactionDescription", .text, "what kind of trade it was", traits: .required),
            FIField("transactionDateTime", .time, "when it was made", traits: .required),
            FIField("price", .amount, "the price of one unit", unit: "currency", traits: .required),
            FIField("unitsType", .text, "the kind of units", traits: .required),
            FIField("numUnitsTransacted", .units, "how many units", unit: "units", traits: .required),
            FIField("tradeValue", .amount, "price times units", unit: "currency", traits: .required),
            FIField("totalCharge", .amount, "all charges and taxes", unit: "currency", traits: .required),
            FIField("otherCharges", .amount, "charges beyond taxes", unit: "currency", traits: .required),
            FIField("narration", .text, "the institution's words", traits: .personal),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &transactionID)
        case 1: FIOutcome(text, into: &isin)
        case 2: FIOutcome(text, into: &issuerName)
        case 3: FIOutcome(text, into: &symbol)
        case 4: FIOutcome(text, into: &exchange)
        case 5: FIOutcome(text, into: &transactionDescription)
        case 6: FIOutcome(text, into: &timestamp)
        case 7: FIOutcome(text, into: &price)
        case 8: FIOutcome(text, into: &unitsType)
        case 9: FIOutcome(text, into: &units)
        case 10: FIOutcome(text, into: &tradeValue)
        case 11: FIOutcome(text, into: &totalCharge)
        case 12: FIOutcome(text, into: &otherCharges)
        default: FIOutcome(text, into: &narration)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: transactionID
        case 1: isin
        case 2: issuerName
        case 3: symbol
        case 4: exchange
        case 5: transactionDescription
        case 6: timestamp
        case 7: price
        case 8: unitsType
        case 9: units
        case 10: tradeValue
        case 11: totalCharge
        case 12: otherCharges
        default: narration
        }
    }
}
