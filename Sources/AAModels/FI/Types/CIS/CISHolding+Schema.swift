// Generated from Schemas/FI/CIS.json; run Scripts/schemas.

extension CISHolding: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("isin", .text, "the security's international number", traits: .required),
            FIField("ucc", .text, "the client code at the exchange", traits: [.required, .personal]),
            FIField("folioNo", .text, "the folio at the fund house", traits: [.required, .personal]),
            FIField("mode", .word(HoldingMode.self), "in a demat account or on paper", traits: .required),
            FIField("units", .units, "how many", unit: "units", traits: .required),
            FIField("closingUnits", .units, "units left afterwards", unit: "units", traits: .required),
            FIField("rate", .amount, "the price of one unit", unit: "currency", traits: .required),
            FIField("nav", .amount, "the net asset value of one unit", unit: "currency", traits: .required),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &isin)
        case 1: FIOutcome(text, into: &clientCode)
        case 2: FIOutcome(text, into: &folioNumber)
        case 3: FIOutcome(text, into: &mode)
        case 4: FIOutcome(text, into: &units)
        case 5: FIOutcome(text, into: &closingUnits)
        case 6: FIOutcome(text, into: &rate)
        default: FIOutcome(text, into: &nav)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: isin
        case 1: clientCode
        case 2: folioNumber
        case 3: mode
        case 4: units
        case 5: closingUnits
        case 6: rate
        default: nav
        }
    }
}
