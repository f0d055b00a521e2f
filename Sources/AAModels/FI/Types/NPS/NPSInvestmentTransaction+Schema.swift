// Generated from Schemas/FI/NPS.json; run Scripts/schemas.

extension NPSInvestmentTransaction: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("txnId", .text, "not unique", traits: [.required, .personal]),
            FIField("txnDate", .date, "the day it was made", traits: .required),
            FIField("type", .word(NPSInvestmentTransactionType.self), "what was booked", traits: .required),
            FIField("narration", .text, "the institution's words", traits: [.required, .personal]),
            FIField("subscriberContribution", .amount, "what the subscriber paid", unit: "currency", traits: .required),
            FIField("employerContribution", .amount, "what the employer paid", unit: "currency", traits: .required),
            FIField("totalContribution", .amount, "both", unit: "currency", traits: .required),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &transactionID)
        case 1: FIOutcome(text, into: &date)
        case 2: FIOutcome(text, into: &type)
        case 3: FIOutcome(text, into: &narration)
        case 4: FIOutcome(text, into: &subscriberContribution)
        case 5: FIOutcome(text, into: &employerContribution)
        default: FIOutcome(text, into: &totalContribution)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: transactionID
        case 1: date
        case 2: type
        case 3: narration
        case 4: subscriberContribution
        case 5: employerContribution
        default: totalContribution
        }
    }
}
