// Generated from Schemas/FI/EQUITIES.json; run Scripts/schemas.

extension EquitiesTransaction: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("txnId", .text, "not unique", traits: [.required, .personal]),
            FIField("orderId", .text, "the order at the broker", traits: [.required, .personal]),
            FIField("tradeId", .text, "the trade at the exchange", traits: .personal),
            FIField("companyName", .text, "whose security it is", traits: .required),
            FIField(FIName("symbol", in: [.v1: "symbol"]), .text, "the ticker at the exchange", traits: .required),
            FIField("transactionDateTime", .time, "when it was made", traits: .required),
            FIField("exchange", .word(Exchange.self), "where it was traded", traits: .required),
            FIField("isin", .text, "the security's international number", traits: .required),
            FIField(
                FIName("isinDescription", in: [.v1_0_0: "isinDescription"]), .text,
                "the security's name at the depository"),
            FIField("equityCategory", .word(EquityCategory.self), "shares or derivatives", traits: .required),
            FIField(
                FIName("instrumentType", in: [.v1: "instrumentType"]), .word(DerivativeType.self),
                "the kind of derivative", traits: .required),
            FIField(FIName("optionType", in: [.v1: "optionType"]), .word(OptionType.self), "the kind of option"),
            FIField(
                FIName("strikePrice", in: [.v1: "strikePrice"]), .amount, "the price in the option", unit: "currency"),
            FIField("narration", .text, "the institution's words", traits: [.required, .personal]),
            FIField("rate", .amount, "the price of one unit", unit: "currency", traits: .required),
            FIField(
                FIName("totalCharge", in: [.v1: "totalCharge"]), .amount, "all charges and taxes", unit: "currency",
                traits: .required),
            FIField(
                FIName("tradeValue", in: [.v1: "tradeValue"]), .amount, "price times units", unit: "currency",
                traits: .required),
            FIField("type", .word(EquitiesTransactionType.self), "what happened", traits: .required),
            FIField(
                FIName("shareHolderEquityType", in: [.v1: "shareHolderEquityType"]), .text, "the class of the share",
                traits: .required),
            FIField("units", .units, "how many", unit: "units", traits: .required),
            FIField(
                FIName("otherCharges", in: [.v1: "otherCharges"]), .amount, "charges beyond taxes", unit: "currency",
                traits: .required),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &transactionID)
        case 1: FIOutcome(text, into: &orderID)
        case 2: FIOutcome(text, into: &tradeID)
        case 3: FIOutcome(text, into: &companyName)
        case 4: FIOutcome(text, into: &symbol)
        case 5: FIOutcome(text, into: &timestamp)
        case 6: FIOutcome(text, into: &exchange)
        case 7: FIOutcome(text, into: &isin)
        case 8: FIOutcome(text, into: &isinDescription)
        case 9: FIOutcome(text, into: &equityCategory)
        case 10: FIOutcome(text, into: &instrumentType)
        case 11: FIOutcome(text, into: &optionType)
        case 12: FIOutcome(text, into: &strikePrice)
        case 13: FIOutcome(text, into: &narration)
        case 14: FIOutcome(text, into: &rate)
        case 15: FIOutcome(text, into: &totalCharge)
        case 16: FIOutcome(text, into: &tradeValue)
        case 17: FIOutcome(text, into: &type)
        case 18: FIOutcome(text, into: &shareHolderEquityType)
        case 19: FIOutcome(text, into: &units)
        default: FIOutcome(text, into: &otherCharges)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: transactionID
        case 1: orderID
        case 2: tradeID
        case 3: companyName
        case 4: symbol
        case 5: timestamp
        case 6: exchange
        case 7: isin
        case 8: isinDescription
        case 9: equityCategory
        case 10: instrumentType
        case 11: optionType
        case 12: strikePrice
        case 13: narration
        case 14: rate
        case 15: totalCharge
        case 16: tradeValue
        case 17: type
        case 18: shareHolderEquityType
        case 19: units
        default: otherCharges
        }
    }
}
