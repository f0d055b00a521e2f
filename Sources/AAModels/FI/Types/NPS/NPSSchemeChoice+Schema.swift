// Generated from Schemas/FI/NPS.json; run Scripts/schemas.

extension NPSSchemeChoice: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("allocationPercent", .rate, "the share of the scheme", unit: "percent", traits: .required),
            FIField("pfmId", .text, "the fund manager", traits: .required),
            FIField("pfmName", .text, "the name of the fund manager", traits: .required),
            FIField("schemeId", .text, "the scheme's code", traits: .required),
            FIField("schemeName", .text, "the scheme's name", traits: .required),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &allocationPercent)
        case 1: FIOutcome(text, into: &fundManagerID)
        case 2: FIOutcome(text, into: &fundManagerName)
        case 3: FIOutcome(text, into: &schemeID)
        default: FIOutcome(text, into: &schemeName)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: allocationPercent
        case 1: fundManagerID
        case 2: fundManagerName
        case 3: schemeID
        default: schemeName
        }
    }
}
