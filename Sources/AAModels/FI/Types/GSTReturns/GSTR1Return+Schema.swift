// Generated from Schemas/FI/GSTR1_3B.json; run Scripts/schemas.

extension GSTR1Return: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField(FIName("ret_prd", variants: ["retPrd"]), .text, "month and year, `MMYYYY`", traits: .required),
            FIField("dof", .date, "the day it was filed", traits: .required),
            FIField("status", .text, "as `Filed`", traits: .required),
            FIField("filingFrequency", .text, "as `MONTHLY`", traits: .required),
        ],
        children: [.container(FIName("b2b_dtls", variants: ["b2bDtls"]), [.many("b2b", \.invoices, key: "invoices")])])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &period)
        case 1: FIOutcome(text, into: &filedOn)
        case 2: FIOutcome(text, into: &status)
        default: FIOutcome(text, into: &filingFrequency)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: period
        case 1: filedOn
        case 2: status
        default: filingFrequency
        }
    }
}
