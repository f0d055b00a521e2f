// Generated from Schemas/FI/PPF.json; run Scripts/schemas.

extension PPFSummary: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("openingDate", .date, "the day the account was opened", traits: .required),
            FIField("maturityDate", .date, "the day it matures", traits: .required),
            FIField(
                FIName("ifscCode", variants: ["ifsc"]), .text, "the branch's code for transfers", traits: .required),
            FIField(
                FIName("micrCode", variants: ["microCode"]), .text, "the branch's code for cheques", traits: .required),
            FIField("status", .word(DepositAccountStatus.self), "whether the account is in use", traits: .required),
            FIField("branchAddr", .text, "where the branch is", traits: .required),
            FIField(
                FIName("currentBalance", variants: ["currenBalance"]), .amount, "what is available", unit: "currency",
                traits: .required),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &openingDate)
        case 1: FIOutcome(text, into: &maturityDate)
        case 2: FIOutcome(text, into: &ifsc)
        case 3: FIOutcome(text, into: &micrCode)
        case 4: FIOutcome(text, into: &status)
        case 5: FIOutcome(text, into: &branchAddress)
        default: FIOutcome(text, into: &currentBalance)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: openingDate
        case 1: maturityDate
        case 2: ifsc
        case 3: micrCode
        case 4: status
        case 5: branchAddress
        default: currentBalance
        }
    }
}
