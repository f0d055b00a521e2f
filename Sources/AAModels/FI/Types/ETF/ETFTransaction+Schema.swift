// Generated from Schemas/FI/ETF.json; run Scripts/schemas.

extension ETFTransaction: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("txnId", .text, "not unique", traits: [.required, .personal]),
            FIField("isin", .text, "the security's international number", traits: .required),
            FIField(
                FIName("isinDescription", in: [.v1_0_0: "isinDescription"]), .text,
                "the security's name at the depository"),
            FIField("transactionDateTime", .time, "when it was made", traits: .required),
            FIField("units", .units, "how many", unit: "units", traits: .required),
            FIField("amount", .amount, "how much", unit: "currency", traits: .required),
            FIField(FIName("schemeName", in: [.v1: "schemeName"]), .text, "the scheme's name", traits: .required),
            FIField(FIName("dpId", in: [.v1: "dpId"]), .text, "the depository participant", traits: .required),
            FIField(
                FIName("schemeMinLotSize", in: [.v1: "schemeMinLotSize"]), .text, "the smallest number of units traded",
                traits: .required),
            FIField(
                FIName("faceValueofUnits", in: [.v1: "faceValueofUnits"]), .amount, "the nominal value of one unit",
                unit: "currency", traits: .required),
            FIField("nav", .amount, "the net asset value of one unit", unit: "currency", traits: .required),
            FIField("type", .word(UnitTradeType.self), "what kind of trade it was", traits: .required),
            FIField(FIName("orderDate", in: [.v1: "orderDate"]), .date, "the day of the order", traits: .required),
            FIField(
                FIName("executionDate", in: [.v1: "executionDate"]), .date, "the day it was carried out",
                traits: .required),
            FIField(
                FIName("mode", in: [.v1: "mode"]), .word(HoldingMode.self), "in a demat account or on paper",
                traits: .required),
            FIField("narration", .text, "the institution's words", traits: [.required, .personal]),
            FIField("brokerCode", .text, "the broker's code", traits: .required),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &transactionID)
        case 1: FIOutcome(text, into: &isin)
        case 2: FIOutcome(text, into: &isinDescription)
        case 3: FIOutcome(text, into: &timestamp)
        case 4: FIOutcome(text, into: &units)
        case 5: FIOutcome(text, into: &amount)
        case 6: FIOutcome(text, into: &schemeName)
        case 7: FIOutcome(text, into: &depositoryParticipantID)
        case 8: FIOutcome(text, into: &schemeMinLotSize)
        case 9: FIOutcome(text, into: &faceValue)
        case 10: FIOutcome(text, into: &nav)
        case 11: FIOutcome(text, into: &type)
        case 12: FIOutcome(text, into: &orderDate)
        case 13: FIOutcome(text, into: &executionDate)
        case 14: FIOutcome(text, into: &mode)
        case 15: FIOutcome(text, into: &narration)
        default: FIOutcome(text, into: &brokerCode)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: transactionID
        case 1: isin
        case 2: isinDescription
        case 3: timestamp
        case 4: units
        case 5: amount
        case 6: schemeName
        case 7: depositoryParticipantID
        case 8: schemeMinLotSize
        case 9: faceValue
        case 10: nav
        case 11: type
        case 12: orderDate
        case 13: executionDate
        case 14: mode
        case 15: narration
        default: brokerCode
        }
    }
}
