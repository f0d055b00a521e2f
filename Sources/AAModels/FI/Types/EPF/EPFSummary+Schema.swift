// Generated from Schemas/FI/EPF.json; run Scripts/schemas.

extension EPFSummary: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("currentBalance", .amount, "what is available", unit: "currency", traits: .required),
            FIField("openingDate", .date, "the day the account was opened", traits: .required),
            FIField("establishmentId", .text, "the employer's number", traits: .required),
            FIField("establishmentName", .text, "the employer's name", traits: .required),
            FIField("employerBalance", .amount, "what the employer paid in", unit: "currency", traits: .required),
            FIField("employeeBalance", .amount, "what the employee paid in", unit: "currency", traits: .required),
            FIField("totalBalance", .amount, "both", unit: "currency", traits: .required),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &currentBalance)
        case 1: FIOutcome(text, into: &openingDate)
        case 2: FIOutcome(text, into: &establishmentID)
        case 3: FIOutcome(text, into: &establishmentName)
        case 4: FIOutcome(text, into: &employerBalance)
        case 5: FIOutcome(text, into: &employeeBalance)
        default: FIOutcome(text, into: &totalBalance)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: currentBalance
        case 1: openingDate
        case 2: establishmentID
        case 3: establishmentName
        case 4: employerBalance
        case 5: employeeBalance
        default: totalBalance
        }
    }
}
