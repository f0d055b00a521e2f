// Generated from Schemas/FI/NPS.json; run Scripts/schemas.

extension NPSSummary: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("openingDate", .date, "the day the account was opened", traits: .required),
            FIField("currentValue", .amount, "what it is worth today", unit: "currency", traits: .required),
            FIField("status", .word(NPSStatus.self), "whether the account is in use", traits: .required),
            FIField("tier1Status", .word(NPSStatus.self), "of tier 1", traits: .required),
            FIField("tier2NAVDate", .date, "the day of the net asset value of tier 2", traits: .required),
            FIField("tier2Status", .word(NPSStatus.self), "of tier 2", traits: .required),
            FIField("tier1NAVDate", .date, "the day of the net asset value of tier 1", traits: .required),
            FIField("debtAssetValue", .amount, "what is in debt", unit: "currency", traits: .required),
            FIField("equityAssetValue", .amount, "what is in shares", unit: "currency", traits: .required),
            FIField("otherAssetValue", .amount, "what is in other assets", unit: "currency", traits: .required),
        ],
        children: [
            .container("SchemeChoices", [.many("SchemeChoice", \.schemeChoices, key: "schemeChoices")]),
            .container(
                "Holdings",
                [
                    .one("Tier1Holdings", \.tier1Holdings, key: "tier1Holdings"),
                    .one("Tier2Holdings", \.tier2Holdings, key: "tier2Holdings"),
                ]),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &openingDate)
        case 1: FIOutcome(text, into: &currentValue)
        case 2: FIOutcome(text, into: &status)
        case 3: FIOutcome(text, into: &tier1Status)
        case 4: FIOutcome(text, into: &tier2NAVDate)
        case 5: FIOutcome(text, into: &tier2Status)
        case 6: FIOutcome(text, into: &tier1NAVDate)
        case 7: FIOutcome(text, into: &debtAssetValue)
        case 8: FIOutcome(text, into: &equityAssetValue)
        default: FIOutcome(text, into: &otherAssetValue)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: openingDate
        case 1: currentValue
        case 2: status
        case 3: tier1Status
        case 4: tier2NAVDate
        case 5: tier2Status
        case 6: tier1NAVDate
        case 7: debtAssetValue
        case 8: equityAssetValue
        default: otherAssetValue
        }
    }
}
