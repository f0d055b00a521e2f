// Generated from Schemas/FI/AIF.json; run Scripts/schemas.

extension AIFTransaction: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("txnId", .text, "not unique", traits: [.required, .personal]),
            FIField("nameofAsset", .text, "the asset's name", traits: .required),
            FIField("investmentDateTime", .time, "when it was bought", traits: .required),
            FIField("investmentValue", .amount, "what was paid", unit: "currency", traits: .required),
            FIField("redemptionDate", .date, "the day it was redeemed", traits: .required),
            FIField("redemptionValue", .amount, "what was paid back", unit: "currency", traits: .required),
            FIField("fundFeesPaymentDate", .date, "the day fees were paid", traits: .required),
            FIField("fundFeesPaymentAmount", .amount, "the fees of the fund", unit: "currency", traits: .required),
            FIField("reInvestmentDate", .date, "the day it was invested again", traits: .required),
            FIField("reInvestmentValue", .amount, "what was invested again", unit: "currency", traits: .required),
            FIField("paymentInvestorDate", .date, "the day the investor was paid", traits: .required),
            FIField(
                "paymentInvestorAmount", .amount, "what the investor was paid", unit: "currency", traits: .required),
            FIField("taxPaidValue", .amount, "the tax", unit: "currency", traits: .required),
            FIField("taxPaidDate", .date, "the day the tax was paid", traits: .required),
            FIField("narration", .text, "the institution's words", traits: [.required, .personal]),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &transactionID)
        case 1: FIOutcome(text, into: &assetName)
        case 2: FIOutcome(text, into: &investmentDateTime)
        case 3: FIOutcome(text, into: &investmentValue)
        case 4: FIOutcome(text, into: &redemptionDate)
        case 5: FIOutcome(text, into: &redemptionValue)
        case 6: FIOutcome(text, into: &fundFeesPaymentDate)
        case 7: FIOutcome(text, into: &fundFeesPaymentAmount)
        case 8: FIOutcome(text, into: &reInvestmentDate)
        case 9: FIOutcome(text, into: &reInvestmentValue)
        case 10: FIOutcome(text, into: &paymentInvestorDate)
        case 11: FIOutcome(text, into: &paymentInvestorAmount)
        case 12: FIOutcome(text, into: &taxPaidValue)
        case 13: FIOutcome(text, into: &taxPaidDate)
        default: FIOutcome(text, into: &narration)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: transactionID
        case 1: assetName
        case 2: investmentDateTime
        case 3: investmentValue
        case 4: redemptionDate
        case 5: redemptionValue
        case 6: fundFeesPaymentDate
        case 7: fundFeesPaymentAmount
        case 8: reInvestmentDate
        case 9: reInvestmentValue
        case 10: paymentInvestorDate
        case 11: paymentInvestorAmount
        case 12: taxPaidValue
        case 13: taxPaidDate
        default: narration
        }
    }
}
