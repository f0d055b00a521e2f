// Generated from Schemas/FI/SIP.json; run Scripts/schemas.

extension SIPTransaction: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("txnId", .text, "not unique", traits: [.required, .personal]),
            FIField("txnDate", .date, "the day it was made", traits: .required),
            FIField("amc", .text, "the fund house", traits: .required),
            FIField("scheme", .text, "the scheme's name", traits: .required),
            FIField("isin", .text, "the security's international number", traits: .required),
            FIField("ucc", .text, "the client code at the exchange", traits: [.required, .personal]),
            FIField("amfiCode", .text, "the scheme's code at the association of funds", traits: .required),
            FIField("folioNo", .text, "the folio at the fund house", traits: [.required, .personal]),
            FIField("type", .word(TradeType.self), "bought or sold", traits: .required),
            FIField("narration", .text, "the institution's words", traits: [.required, .personal]),
            FIField("units", .units, "how many", unit: "units", traits: .required),
            FIField("nav", .amount, "the net asset value of one unit", unit: "currency", traits: .required),
            FIField("cost", .amount, "what was paid", unit: "currency", traits: .required),
            FIField("stt", .amount, "the securities transaction tax", unit: "currency", traits: .required),
            FIField("amount", .amount, "how much", unit: "currency", traits: .required),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &transactionID)
        case 1: FIOutcome(text, into: &date)
        case 2: FIOutcome(text, into: &amc)
        case 3: FIOutcome(text, into: &scheme)
        case 4: FIOutcome(text, into: &isin)
        case 5: FIOutcome(text, into: &clientCode)
        case 6: FIOutcome(text, into: &amfiCode)
        case 7: FIOutcome(text, into: &folioNumber)
        case 8: FIOutcome(text, into: &type)
        case 9: FIOutcome(text, into: &narration)
        case 10: FIOutcome(text, into: &units)
        case 11: FIOutcome(text, into: &nav)
        case 12: FIOutcome(text, into: &cost)
        case 13: FIOutcome(text, into: &stt)
        default: FIOutcome(text, into: &amount)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: transactionID
        case 1: date
        case 2: amc
        case 3: scheme
        case 4: isin
        case 5: clientCode
        case 6: amfiCode
        case 7: folioNumber
        case 8: type
        case 9: narration
        case 10: units
        case 11: nav
        case 12: cost
        case 13: stt
        default: amount
        }
    }
}
