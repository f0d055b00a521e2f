// Generated from Schemas/FI/NPS.json; run Scripts/schemas.

extension NPSSchemeTransaction: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("txnId", .text, "not unique", traits: [.required, .personal]),
            FIField("txnDate", .date, "the day it was made", traits: .required),
            FIField("type", .word(NPSSchemeTransactionType.self), "what was booked", traits: .required),
            FIField("schemeName", .text, "the scheme's name", traits: .required),
            FIField("schemeId", .text, "the scheme's code", traits: .required),
            FIField("narration", .text, "the institution's words", traits: [.required, .personal]),
            FIField("allocationPercent", .rate, "the share of the scheme", unit: "percent", traits: .required),
            FIField("amount", .amount, "how much", unit: "currency", traits: .required),
            FIField("nav", .amount, "the net asset value of one unit", unit: "currency", traits: .required),
            FIField("units", .units, "how many", unit: "units", traits: .required),
            FIField("cumulativeUnits", .units, "units after it", unit: "units", traits: .required),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &transactionID)
        case 1: FIOutcome(text, into: &date)
        case 2: FIOutcome(text, into: &type)
        case 3: FIOutcome(text, into: &schemeName)
        case 4: FIOutcome(text, into: &schemeID)
        case 5: FIOutcome(text, into: &narration)
        case 6: FIOutcome(text, into: &allocationPercent)
        case 7: FIOutcome(text, into: &amount)
        case 8: FIOutcome(text, into: &nav)
        case 9: FIOutcome(text, into: &units)
        default: FIOutcome(text, into: &cumulativeUnits)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: transactionID
        case 1: date
        case 2: type
        case 3: schemeName
        case 4: schemeID
        case 5: narration
        case 6: allocationPercent
        case 7: amount
        case 8: nav
        case 9: units
        default: cumulativeUnits
        }
    }
}
