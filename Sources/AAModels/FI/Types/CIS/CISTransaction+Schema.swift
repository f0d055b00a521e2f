// Generated from Schemas/FI/CIS.json; run Scripts/schemas.

extension CISTransaction: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("txnId", .text, "not unique", traits: [.required, .personal]),
            FIField("transactionDateTime", .time, "when it was made", traits: .required),
            FIField("schemeCode", .text, "the scheme's code at the fund house", traits: .required),
            FIField("isin", .text, "the security's international number", traits: .required),
            FIField("dividendType", .word(DividendType.self), "interim or final", traits: .required),
            FIField("ucc", .text, "the client code at the exchange", traits: [.required, .personal]),
            FIField("amount", .amount, "how much", unit: "currency", traits: .required),
            FIField("closingUnits", .units, "units left afterwards", unit: "units", traits: .required),
            FIField("nav", .amount, "the net asset value of one unit", unit: "currency", traits: .required),
            FIField("navDate", .date, "the day of the net asset value", traits: .required),
            FIField("type", .word(CISTransactionType.self), "what happened", traits: .required),
            FIField("orderDate", .date, "the day of the order", traits: .required),
            FIField("executionDate", .date, "the day it was carried out", traits: .required),
            FIField("mode", .word(HoldingMode.self), "in a demat account or on paper", traits: .required),
            FIField("otherTaxes", .amount, "further taxes", unit: "currency"),
            FIField("narration", .text, "the institution's words", traits: .personal),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &transactionID)
        case 1: FIOutcome(text, into: &timestamp)
        case 2: FIOutcome(text, into: &schemeCode)
        case 3: FIOutcome(text, into: &isin)
        case 4: FIOutcome(text, into: &dividendType)
        case 5: FIOutcome(text, into: &clientCode)
        case 6: FIOutcome(text, into: &amount)
        case 7: FIOutcome(text, into: &closingUnits)
        case 8: FIOutcome(text, into: &nav)
        case 9: FIOutcome(text, into: &navDate)
        case 10: FIOutcome(text, into: &type)
        case 11: FIOutcome(text, into: &orderDate)
        case 12: FIOutcome(text, into: &executionDate)
        case 13: FIOutcome(text, into: &mode)
        case 14: FIOutcome(text, into: &otherTaxes)
        default: FIOutcome(text, into: &narration)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: transactionID
        case 1: timestamp
        case 2: schemeCode
        case 3: isin
        case 4: dividendType
        case 5: clientCode
        case 6: amount
        case 7: closingUnits
        case 8: nav
        case 9: navDate
        case 10: type
        case 11: orderDate
        case 12: executionDate
        case 13: mode
        case 14: otherTaxes
        default: narration
        }
    }
}
