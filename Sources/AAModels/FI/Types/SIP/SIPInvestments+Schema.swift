// Generated from Schemas/FI/SIP.json; run Scripts/schemas.

extension SIPInvestments: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("type", .text, "free words", traits: .required),
            FIField("issueDate", .date, "the day it was issued", traits: .required),
            FIField("maturityDate", .date, "the day it matures", traits: .required),
        ],
        children: [.many("Investment", \.plans, key: "plans")])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &type)
        case 1: FIOutcome(text, into: &issueDate)
        default: FIOutcome(text, into: &maturityDate)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: type
        case 1: issueDate
        default: maturityDate
        }
    }
}
