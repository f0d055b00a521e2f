// Generated from Schemas/FI/DEPOSIT.json; run Scripts/schemas.

extension DepositSummary: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField(
                FIName("currentBalance", variants: ["balance", "currenBalance"]), .amount, "what is available",
                unit: "currency", traits: .required),
            FIField("currency", .text, "an ISO 4217 code"),
            FIField(
                FIName("exchgeRate", in: [.v1: "exchgeRate"], variants: ["exchangeRate"]), .rate,
                "the day's exchange rate", unit: "rupees a unit of currency"),
            FIField(
                FIName("balanceDateTime", variants: ["balanceDataTime"]), .time, "when the balance was taken",
                traits: .required),
            FIField(
                FIName("accountType", in: [.v2: "accountType"]), .word(DepositAccountType.self),
                "who the account is for"),
            FIField(
                FIName("accountSubType", in: [.v1: "type", .v2: "accountSubType"]), .word(DepositAccountSubType.self),
                "savings or current", traits: .required),
            FIField("branch", .text, "a name or a code", traits: .required),
            FIField("facility", .word(DepositFacility.self), "a credit line on the account"),
            FIField(
                FIName("ifsc", in: [.v1: "ifscCode", .v2: "ifsc"]), .text, "the branch's code for transfers",
                traits: .required),
            FIField(
                FIName("micrCode", variants: ["microCode"]), .text, "the branch's code for cheques", traits: .required),
            FIField("openingDate", .date, "the day the account was opened", traits: .required),
            FIField("currentODLimit", .amount, "what can still be drawn of the sanctioned limit", unit: "currency"),
            FIField("drawingLimit", .amount, "the sanctioned limit", unit: "currency"),
            FIField("status", .word(DepositAccountStatus.self), "whether the account is in use", traits: .required),
        ],
        children: [
            .many(FIName("Pending", in: [.v1: "Pending"]), \.pendingTransactions, key: "pendingTxns"),
            .container(
                FIName("PendingTxns", in: [.v2: "PendingTxns"]),
                [.many(FIName("PendingTxn", in: [.v2: "PendingTxn"]), \.pendingTransactions, key: "pendingTxns")]),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &currentBalance)
        case 1: FIOutcome(text, into: &currency)
        case 2: FIOutcome(text, into: &exchangeRate)
        case 3: FIOutcome(text, into: &balanceDateTime)
        case 4: FIOutcome(text, into: &accountType)
        case 5: FIOutcome(text, into: &accountSubType)
        case 6: FIOutcome(text, into: &branch)
        case 7: FIOutcome(text, into: &facility)
        case 8: FIOutcome(text, into: &ifsc)
        case 9: FIOutcome(text, into: &micrCode)
        case 10: FIOutcome(text, into: &openingDate)
        case 11: FIOutcome(text, into: &currentODLimit)
        case 12: FIOutcome(text, into: &drawingLimit)
        default: FIOutcome(text, into: &status)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: currentBalance
        case 1: currency
        case 2: exchangeRate
        case 3: balanceDateTime
        case 4: accountType
        case 5: accountSubType
        case 6: branch
        case 7: facility
        case 8: ifsc
        case 9: micrCode
        case 10: openingDate
        case 11: currentODLimit
        case 12: drawingLimit
        default: status
        }
    }
}
