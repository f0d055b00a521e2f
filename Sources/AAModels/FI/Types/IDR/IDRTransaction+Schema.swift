// Generated from Schemas/FI/IDR.json; run Scripts/schemas.

extension IDRTransaction: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("txnId", .text, "not unique", traits: [.required, .personal]),
            FIField("transactionDateTime", .time, "when it was made", traits: .required),
            FIField("orderId", .text, "the order at the broker", traits: [.required, .personal]),
            FIField("tradeId", .text, "the trade at the exchange", traits: [.required, .personal]),
            FIField("isin", .text, "the security's international number", traits: .required),
            FIField(
                FIName("isinDescription", in: [.v1_0_0: "isinDescription"]), .text,
                "the security's name at the depository"),
            FIField("companyName", .text, "whose security it is", traits: .required),
            FIField("symbol", .text, "the ticker at the exchange", traits: .required),
            FIField("exchange", .text, "where it was traded", traits: .required),
            FIField("rate", .amount, "the price of one unit", unit: "currency", traits: .required),
            FIField("tradeValue", .amount, "price times units", unit: "currency", traits: .required),
            FIField(
                FIName("shareHolerEquityType", variants: ["shareHolderEquityType"]), .text,
                "the class of the share, misspelt by the schema", traits: .required),
            FIField("type", .word(TradeType.self), "bought or sold", traits: .required),
            FIField("units", .units, "how many", unit: "units", traits: .required),
            FIField("otherCharges", .amount, "charges beyond taxes", unit: "currency", traits: .required),
            FIField("totalCharge", .amount, "all charges and taxes", unit: "currency", traits: .required),
            FIField("narration", .text, "the institution's words", traits: [.required, .personal]),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &transactionID)
        case 1: FIOutcome(text, into: &timestamp)
        case 2: FIOutcome(text, into: &orderID)
        case 3: FIOutcome(text, into: &tradeID)
        case 4: FIOutcome(text, into: &isin)
        case 5: FIOutcome(text, into: &isinDescription)
        case 6: FIOutcome(text, into: &companyName)
        case 7: FIOutcome(text, into: &symbol)
        case 8: FIOutcome(text, into: &exchange)
        case 9: FIOutcome(text, into: &rate)
        case 10: FIOutcome(text, into: &tradeValue)
        case 11: FIOutcome(text, into: &shareHolderEquityType)
        case 12: FIOutcome(text, into: &type)
        case 13: FIOutcome(text, into: &units)
        case 14: FIOutcome(text, into: &otherCharges)
        case 15: FIOutcome(text, into: &totalCharge)
        default: FIOutcome(text, into: &narration)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: transactionID
        case 1: timestamp
        case 2: orderID
        case 3: tradeID
        case 4: isin
        case 5: isinDescription
        case 6: companyName
        case 7: symbol
        case 8: exchange
        case 9: rate
        case 10: tradeValue
        case 11: shareHolderEquityType
        case 12: type
        case 13: units
        case 14: otherCharges
        case 15: totalCharge
        default: narration
        }
    }
}
