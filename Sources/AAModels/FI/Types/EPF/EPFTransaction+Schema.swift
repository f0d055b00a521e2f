// Generated from Schemas/FI/EPF.json; run Scripts/schemas.

extension EPFTransaction: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("txnId", .text, "not unique", traits: [.required, .personal]),
            FIField("txnDate", .date, "the day it was made", traits: .required),
            FIField("narration", .text, "the institution's words", traits: [.required, .personal]),
            FIField("type", .word(EPFTransactionType.self), "what was booked", traits: .required),
            FIField("employeeDepositAmount", .amount, "what the employee paid in", unit: "currency", traits: .required),
            FIField("employerDepositAmount", .amount, "what the employer paid in", unit: "currency", traits: .required),
            FIField(
                "employeeWithdrawalAmount", .amount, "what was taken of the employee's part", unit: "currency",
                traits: .required),
            FIField(
                "employerWithdrawalAmount", .amount, "what was taken of the employer's part", unit: "currency",
                traits: .required),
            FIField("pensionFundAmount", .amount, "what went to the pension fund", unit: "currency", traits: .required),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &transactionID)
        case 1: FIOutcome(text, into: &date)
        case 2: FIOutcome(text, into: &narration)
        case 3: FIOutcome(text, into: &type)
        case 4: FIOutcome(text, into: &employeeDepositAmount)
        case 5: FIOutcome(text, into: &employerDepositAmount)
        case 6: FIOutcome(text, into: &employeeWithdrawalAmount)
        case 7: FIOutcome(text, into: &employerWithdrawalAmount)
        default: FIOutcome(text, into: &pensionFundAmount)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: transactionID
        case 1: date
        case 2: narration
        case 3: type
        case 4: employeeDepositAmount
        case 5: employerDepositAmount
        case 6: employeeWithdrawalAmount
        case 7: employerWithdrawalAmount
        default: pensionFundAmount
        }
    }
}
