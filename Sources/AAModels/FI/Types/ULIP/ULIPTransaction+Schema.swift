// Generated from Schemas/FI/ULIP.json; run Scripts/schemas.

extension ULIPTransaction: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("txnId", .text, "not unique", traits: [.required, .personal]),
            FIField("txnDate", .date, "the day it was made", traits: .required),
            FIField("fundName", .text, "the fund's name", traits: .required),
            FIField("units", .units, "how many", unit: "units", traits: .required),
            FIField("nav", .amount, "the net asset value of one unit", unit: "currency", traits: .required),
            FIField("navDate", .date, "the day of the net asset value", traits: .required),
            FIField("cost", .amount, "what was paid", unit: "currency", traits: .required),
            FIField("premium", .amount, "the premium", unit: "currency", traits: .required),
            FIField(
                "premiumAllocationCharge", .amount, "the charge on the premium", unit: "currency", traits: .required),
            FIField("otherCharges", .amount, "charges beyond taxes", unit: "currency", traits: .required),
            FIField("type", .word(ULIPTransactionType.self), "what was booked", traits: .required),
            FIField("narration", .text, "the institution's words", traits: [.required, .personal]),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &transactionID)
        case 1: FIOutcome(text, into: &date)
        case 2: FIOutcome(text, into: &fundName)
        case 3: FIOutcome(text, into: &units)
        case 4: FIOutcome(text, into: &nav)
        case 5: FIOutcome(text, into: &navDate)
        case 6: FIOutcome(text, into: &cost)
        case 7: FIOutcome(text, into: &premium)
        case 8: FIOutcome(text, into: &premiumAllocationCharge)
        case 9: FIOutcome(text, into: &otherCharges)
        case 10: FIOutcome(text, into: &type)
        default: FIOutcome(text, into: &narration)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: transactionID
        case 1: date
        case 2: fundName
        case 3: units
        case 4: nav
        case 5: navDate
        case 6: cost
        case 7: premium
        case 8: premiumAllocationCharge
        case 9: otherCharges
        case 10: type
        default: narration
        }
    }
}
