// Generated from Schemas/FI/GSTR1_3B.json; run Scripts/schemas.

extension GSTBusiness: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("lgnm", .text, "the legal name", traits: .required),
            FIField("trdnm", .text, "the trade name", traits: .required),
            FIField("apprvdt", .date, "the day of approval", traits: .required),
            FIField("iscmp", .word(YesNo.self), "whether it pays at a flat rate", traits: .required),
            FIField("dty", .text, "as `Normal`", traits: .required),
            FIField("sts", .text, "as `Active`", traits: .required),
        ],
        children: [.container("CategoryList", [.texts("cat", \.categories, key: "categories")])])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &legalName)
        case 1: FIOutcome(text, into: &tradeName)
        case 2: FIOutcome(text, into: &approvedOn)
        case 3: FIOutcome(text, into: &isComposition)
        case 4: FIOutcome(text, into: &taxpayerType)
        default: FIOutcome(text, into: &status)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: legalName
        case 1: tradeName
        case 2: approvedOn
        case 3: isComposition
        case 4: taxpayerType
        default: status
        }
    }
}
