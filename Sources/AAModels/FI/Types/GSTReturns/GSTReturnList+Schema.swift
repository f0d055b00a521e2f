// Generated from Schemas/FI/GSTR1_3B.json; run Scripts/schemas.

extension GSTReturnList: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("strdt", .date, "the first day", traits: .required),
            FIField("endt", .date, "the last day", traits: .required),
        ],
        children: [
            .container("Gstr1Details", [.many("gstr1", \.gstr1, key: "gstr1")]),
            .container("Gstr3bDetails", [.many("gstr3b", \.gstr3b, key: "gstr3b")]),
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
