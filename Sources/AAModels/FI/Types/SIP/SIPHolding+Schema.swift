// Generated from Schemas/FI/SIP.json; run Scripts/schemas.

extension SIPHolding: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("amc", .text, "the fund house", traits: .required),
            FIField("registrar", .text, "the registrar of the fund", traits: .required),
            FIField("scheme", .text, "the scheme's name", traits: .required),
            FIField("isin", .text, "the security's international number", traits: .required),
            FIField("ucc", .text, "the client code at the exchange", traits: [.required, .personal]),
            FIField("amfiCode", .text, "the scheme's code at the association of funds", traits: .required),
            FIField("folioNo", .text, "the folio at the fund house", traits: [.required, .personal]),
            FIField("holdingType", .word(HoldingType.self), "alone or together", traits: .required),
            FIField("holder1Name", .text, "the first holder's name", traits: .required),
            FIField("holder2Name", .text, "the second holder's name", traits: .required),
            FIField(
                "nominee", .word(HoldingType.self), "as the schema has it, alone or others",
                traits: [.required, .personal]),
            FIField("email", .text, "the mail address", traits: [.required, .personal]),
            FIField("units", .units, "how many", unit: "units", traits: .required),
            FIField("nav", .amount, "the net asset value of one unit", unit: "currency", traits: .required),
            FIField("value", .amount, "what the units are worth", unit: "currency", traits: .required),
            FIField("devidentType", .text, "what becomes of dividends, misspelt by the schema", traits: .required),
            FIField("amount", .amount, "one instalment", unit: "currency", traits: .required),
            FIField("frequency", .integer, "how often, in the registrar's code", traits: .required),
            FIField("instalmentDay", .integer, "the day on which it is due", traits: .required),
            FIField("pendingInstalments", .units, "instalments to come", unit: "instalments", traits: .required),
            FIField("completeInstalments", .units, "instalments paid", unit: "instalments", traits: .required),
            FIField("lastInstalmentDate", .date, "the day of the last one", traits: .required),
            FIField("nextInstalmentDate", .date, "the day of the next one", traits: .required),
            FIField("creationDate", .date, "the day the plan was made", traits: .required),
            FIField("modificationDate", .date, "the day it was last changed", traits: .required),
            FIField("ceasedDate", .date, "the day it ended"),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &amc)
        case 1: FIOutcome(text, into: &registrar)
        case 2: FIOutcome(text, into: &scheme)
        case 3: FIOutcome(text, into: &isin)
        case 4: FIOutcome(text, into: &clientCode)
        case 5: FIOutcome(text, into: &amfiCode)
        case 6: FIOutcome(text, into: &folioNumber)
        case 7: FIOutcome(text, into: &holdingType)
        case 8: FIOutcome(text, into: &holder1Name)
        case 9: FIOutcome(text, into: &holder2Name)
        case 10: FIOutcome(text, into: &nominee)
        case 11: FIOutcome(text, into: &email)
        case 12: FIOutcome(text, into: &units)
        case 13: FIOutcome(text, into: &nav)
        case 14: FIOutcome(text, into: &value)
        case 15: FIOutcome(text, into: &dividendType)
        case 16: FIOutcome(text, into: &amount)
        case 17: FIOutcome(text, into: &frequency)
        case 18: FIOutcome(text, into: &instalmentDay)
        case 19: FIOutcome(text, into: &pendingInstalments)
        case 20: FIOutcome(text, into: &completeInstalments)
        case 21: FIOutcome(text, into: &lastInstalmentDate)
        case 22: FIOutcome(text, into: &nextInstalmentDate)
        case 23: FIOutcome(text, into: &creationDate)
        case 24: FIOutcome(text, into: &modificationDate)
        default: FIOutcome(text, into: &ceasedDate)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: amc
        case 1: registrar
        case 2: scheme
        case 3: isin
        case 4: clientCode
        case 5: amfiCode
        case 6: folioNumber
        case 7: holdingType
        case 8: holder1Name
        case 9: holder2Name
        case 10: nominee
        case 11: email
        case 12: units
        case 13: nav
        case 14: value
        case 15: dividendType
        case 16: amount
        case 17: frequency
        case 18: instalmentDay
        case 19: pendingInstalments
        case 20: completeInstalments
        case 21: lastInstalmentDate
        case 22: nextInstalmentDate
        case 23: creationDate
        case 24: modificationDate
        default: ceasedDate
        }
    }
}
