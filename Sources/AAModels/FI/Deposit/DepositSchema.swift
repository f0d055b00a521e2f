// The tables of DEPOSIT: the XSD of v1.x, and what is published of 2.0.0. Variants are spellings seen on the wire.

extension DepositAccount: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField(FIName("linkedAccRef"), \.linkedAccRef),
            FIField(FIName("maskedAccNumber", variants: ["maskedAccountNumber"]), \.maskedAccountNumber),
            FIField(FIName("version"), \.version),
            FIField(FIName("type"), \.type),
        ],
        children: [
            .container(FIName("Profile"), [.one(FIName("Holders"), \.holders)]),
            .one(FIName("Summary"), \.summary),
            .one(FIName("Transactions"), \.transactions),
        ])
}

extension DepositHolders: FIRecord {
    static let schema = FISchema<Self>(
        fields: [FIField(FIName("type"), \.type)],
        children: [.many(FIName("Holder"), \.holders)])
}

extension DepositHolder: FIRecord {
    static let schema = FISchema<Self>(fields: [
        FIField(FIName("name"), \.name),
        FIField(FIName("dob"), \.dateOfBirth),
        FIField(FIName("mobile"), \.mobile),
        FIField(FIName("nominee"), \.nominee),
        FIField(FIName("landline"), \.landline),
        FIField(FIName("address"), \.address),
        FIField(FIName("email"), \.email),
        FIField(FIName("pan"), \.pan),
        FIField(
            FIName("ckycCompliance", only: .v1, variants: ["ckycConpliance", "kycCompliance"]), \.ckycCompliance),
        FIField(FIName("ckycRegistered", only: .v2), \.ckycRegistered),
    ])
}

extension DepositSummary: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField(FIName("currentBalance", variants: ["balance", "currenBalance"]), \.currentBalance),
            FIField(FIName("currency"), \.currency),
            FIField(FIName("exchgeRate", only: .v1, variants: ["exchangeRate"]), \.exchangeRate),
            FIField(FIName("balanceDateTime", variants: ["balanceDataTime"]), \.balanceDateTime),
            FIField(FIName("accountType", only: .v2), \.accountType),
            FIField(FIName("accountSubType", v1: "type"), \.accountSubType),
            FIField(FIName("branch"), \.branch),
            FIField(FIName("facility"), \.facility),
            FIField(FIName("ifsc", v1: "ifscCode"), \.ifsc),
            FIField(FIName("micrCode", variants: ["microCode"]), \.micrCode),
            FIField(FIName("openingDate"), \.openingDate),
            FIField(FIName("currentODLimit"), \.currentODLimit),
            FIField(FIName("drawingLimit"), \.drawingLimit),
            FIField(FIName("status"), \.status),
        ],
        children: [
            .many(FIName("Pending", only: .v1), \.pendingTransactions),
            .container(
                FIName("PendingTxns", only: .v2), [.many(FIName("PendingTxn", only: .v2), \.pendingTransactions)]),
        ])
}

extension DepositPendingTransaction: FIRecord {
    static let schema = FISchema<Self>(fields: [
        FIField(FIName("transactionType"), \.transactionType),
        FIField(FIName("amount"), \.amount),
    ])
}

extension DepositTransactions: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField(FIName("startDate"), \.startDate),
            FIField(FIName("endDate", variants: ["endData"]), \.endDate),
        ],
        children: [.many(FIName("Transaction"), \.rows)])
}

extension DepositTransaction: FIRecord {
    static let schema = FISchema<Self>(fields: [
        FIField(FIName("txnId"), \.transactionID),
        FIField(FIName("type"), \.type),
        FIField(FIName("mode"), \.mode),
        FIField(FIName("amount"), \.amount),
        FIField(
            FIName("transactionalBalance", v1: "currentBalance", variants: ["balance", "currenBalance"]), \.balance),
        FIField(
            FIName("transactionTimestamp", variants: ["transactionDateTime", "tranTimestamp"]), \.timestamp),
        FIField(FIName("valueDate"), \.valueDate),
        FIField(FIName("narration"), \.narration),
        FIField(FIName("reference"), \.reference),
    ])
}
