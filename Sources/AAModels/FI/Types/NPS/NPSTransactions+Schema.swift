// Generated from Schemas/FI/NPS.json; run Scripts/schemas.

extension NPSTransactions: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField(
                "startDate", .date,
                "the first day of the requested period, or of the account's life; may lie after `endDate`"),
            FIField("endDate", .date, "the last day"),
        ],
        children: [
            .container("Tier1SchemeTransactions", [.many("Tier1SchemeTransaction", \.tier1Scheme, key: "tier1Scheme")]),
            .container("Tier2SchemeTransactions", [.many("Tier2SchemeTransaction", \.tier2Scheme, key: "tier2Scheme")]),
            .container(
                "Tier1InvestmentTransactions",
                [.many("Tier1InvestmentTransaction", \.tier1Investment, key: "tier1Investment")]),
            .container(
                "Tier2InvestmentTransactions",
                [.many("Tier2InvestmentTransaction", \.tier2Investment, key: "tier2Investment")]),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &startDate)
        default: FIOutcome(text, into: &endDate)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: startDate
        default: endDate
        }
    }
}
