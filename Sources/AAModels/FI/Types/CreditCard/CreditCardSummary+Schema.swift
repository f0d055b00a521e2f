// Generated from Schemas/FI/CREDIT_CARD.json; run Scripts/schemas.

extension CreditCardSummary: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("currentDue", .amount, "what is owed today", unit: "currency", traits: .required),
            FIField("lastStatementDate", .date, "the day of the last statement", traits: .required),
            FIField("dueDate", .date, "the day payment is due", traits: .required),
            FIField("previousDueAmount", .amount, "what was owed before", unit: "currency", traits: .required),
            FIField("totalDueAmount", .amount, "all that is due", unit: "currency", traits: .required),
            FIField("minDueAmount", .amount, "the least to be paid", unit: "currency", traits: .required),
            FIField("creditLimit", .amount, "the limit", unit: "currency", traits: .required),
            FIField("cashLimit", .amount, "the limit of cash", unit: "currency", traits: .required),
            FIField("availableCredit", .amount, "what can still be spent", unit: "currency", traits: .required),
            FIField("loyaltyPoints", .integer, "points", unit: "points", traits: .required),
            FIField("financeCharges", .amount, "interest and charges", unit: "currency", traits: .required),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &currentDue)
        case 1: FIOutcome(text, into: &lastStatementDate)
        case 2: FIOutcome(text, into: &dueDate)
        case 3: FIOutcome(text, into: &previousDueAmount)
        case 4: FIOutcome(text, into: &totalDueAmount)
        case 5: FIOutcome(text, into: &minDueAmount)
        case 6: FIOutcome(text, into: &creditLimit)
        case 7: FIOutcome(text, into: &cashLimit)
        case 8: FIOutcome(text, into: &availableCredit)
        case 9: FIOutcome(text, into: &loyaltyPoints)
        default: FIOutcome(text, into: &financeCharges)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: currentDue
        case 1: lastStatementDate
        case 2: dueDate
        case 3: previousDueAmount
        case 4: totalDueAmount
        case 5: minDueAmount
        case 6: creditLimit
        case 7: cashLimit
        case 8: availableCredit
        case 9: loyaltyPoints
        default: financeCharges
        }
    }
}
