// Generated from Schemas/FI/RECURRING_DEPOSIT.json; run Scripts/schemas.

extension RecurringDepositSummary: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("branch", .text, "a name or a code", traits: .required),
            FIField("openingDate", .date, "the day the account was opened", traits: .required),
            FIField(FIName("ifsc", variants: ["ifscCode"]), .text, "the branch's code for transfers"),
            FIField("accountType", .word(RecurringDepositAccountType.self), "the kind of deposit", traits: .required),
            FIField("maturityAmount", .amount, "what is paid at maturity", unit: "currency", traits: .required),
            FIField("maturityDate", .date, "the day it matures", traits: .required),
            FIField("description", .text, "free words about it", traits: .required),
            FIField("interestPayout", .word(DepositFrequency.self), "when interest is paid", traits: .required),
            FIField("interestRate", .rate, "the yearly rate", unit: "percent", traits: .required),
            FIField("principalAmount", .amount, "the sum invested", unit: "currency", traits: .required),
            FIField(
                "tenureDays", .units, "the days of the term, beside years and months", unit: "days", traits: .required),
            FIField(
                "tenureMonths", .units, "the months of the term, beside years and days", unit: "months",
                traits: .required),
            FIField("tenureYears", .units, "the years of the term", unit: "years", traits: .required),
            FIField("recurringAmount", .amount, "one instalment", unit: "currency", traits: .required),
            FIField(
                "recurringDepositDay", .text, "the day on which it is due: of the month, or a date in any form",
                traits: .required),
            FIField("interestComputation", .word(InterestComputation.self), "simple or compound", traits: .required),
            FIField(
                "compoundingFrequency", .word(DepositFrequency.self), "how often interest is added", traits: .required),
            FIField(
                "interestPeriodicPayoutAmount", .amount, "the interest of one payout", unit: "currency",
                traits: .required),
            FIField(
                "interestOnMaturity", .amount, "the interest paid at maturity", unit: "currency", traits: .required),
            FIField(FIName("currency", in: [.v2: "currency"]), .text, "an ISO 4217 code"),
            FIField(
                FIName("currentBalance", in: [.v1: "currentValue", .v2: "currentBalance"]), .amount,
                "what the deposit is worth today", unit: "currency", traits: .required),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &branch)
        case 1: FIOutcome(text, into: &openingDate)
        case 2: FIOutcome(text, into: &ifsc)
        case 3: FIOutcome(text, into: &accountType)
        case 4: FIOutcome(text, into: &maturityAmount)
        case 5: FIOutcome(text, into: &maturityDate)
        case 6: FIOutcome(text, into: &description)
        case 7: FIOutcome(text, into: &interestPayout)
        case 8: FIOutcome(text, into: &interestRate)
        case 9: FIOutcome(text, into: &principalAmount)
        case 10: FIOutcome(text, into: &tenureDays)
        case 11: FIOutcome(text, into: &tenureMonths)
        case 12: FIOutcome(text, into: &tenureYears)
        case 13: FIOutcome(text, into: &recurringAmount)
        case 14: FIOutcome(text, into: &recurringDepositDay)
        case 15: FIOutcome(text, into: &interestComputation)
        case 16: FIOutcome(text, into: &compoundingFrequency)
        case 17: FIOutcome(text, into: &interestPeriodicPayoutAmount)
        case 18: FIOutcome(text, into: &interestOnMaturity)
        case 19: FIOutcome(text, into: &currency)
        default: FIOutcome(text, into: &currentBalance)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: branch
        case 1: openingDate
        case 2: ifsc
        case 3: accountType
        case 4: maturityAmount
        case 5: maturityDate
        case 6: description
        case 7: interestPayout
        case 8: interestRate
        case 9: principalAmount
        case 10: tenureDays
        case 11: tenureMonths
        case 12: tenureYears
        case 13: recurringAmount
        case 14: recurringDepositDay
        case 15: interestComputation
        case 16: compoundingFrequency
        case 17: interestPeriodicPayoutAmount
        case 18: interestOnMaturity
        case 19: currency
        default: currentBalance
        }
    }
}
