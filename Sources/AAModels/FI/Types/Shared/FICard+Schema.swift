// Generated from Schemas/FI/Shared.json; run Scripts/schemas.

extension FICard: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("cardType", .word(CardNetwork.self), "whose card it is", traits: .required),
            FIField("primary", .word(YesNo.self), "whether it is the main card", traits: .required),
            FIField("issuedDate", .date, "the day it was issued", traits: .required),
            FIField("maskedCardNumber", .text, "its number, more or less masked", traits: .required),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &cardType)
        case 1: FIOutcome(text, into: &isPrimary)
        case 2: FIOutcome(text, into: &issuedDate)
        default: FIOutcome(text, into: &maskedCardNumber)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: cardType
        case 1: isPrimary
        case 2: issuedDate
        default: maskedCardNumber
        }
    }
}
