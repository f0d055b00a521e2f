// Generated from Schemas/FI/SIP.json; run Scripts/schemas.

extension SIPInvestment: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("type", .text, "free words", traits: .required),
            FIField("startDate", .date, "the first day", traits: .required),
            FIField("endDate", .date, "the last day", traits: .required),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &type)
        case 1: FIOutcome(text, into: &startDate)
        default: FIOutcome(text, into: &endDate)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: type
        case 1: startDate
        default: endDate
        }
    }
}
