// Generated from Schemas/FI/GSTR1_3B.json; run Scripts/schemas.

extension GSTInvoice: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("ctin", .text, "the buyer's number", traits: .required),
            FIField("inum", .text, "the invoice's number", traits: .required),
            FIField("idt", .date, "its day", traits: .required),
            FIField("val", .amount, "its value", unit: "currency", traits: .required),
            FIField("pos", .text, "the code of the state", traits: .required),
            FIField("rchrg", .text, "`Y` when the buyer pays the tax", traits: .required),
            FIField(FIName("inv_typ", variants: ["invTyp"]), .text, "as `R`", traits: .required),
            FIField("opd", .text, "year and month, `2016-12`", traits: .required),
            FIField("srctyp", .text, "as `e-Invoice`", traits: .required),
            FIField("irn", .text, "the number of the invoice registry", traits: .required),
            FIField("irngendate", .date, "the day of that number", traits: .required),
            FIField(
                FIName("diff_percent", variants: ["diffPercent"]), .text, "the part of the rate that applies",
                traits: .required),
        ],
        children: [.container(FIName("itm_det", variants: ["itmDet"]), [.many("itm", \.items, key: "items")])])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &buyer)
        case 1: FIOutcome(text, into: &number)
        case 2: FIOutcome(text, into: &date)
        case 3: FIOutcome(text, into: &value)
        case 4: FIOutcome(text, into: &placeOfSupply)
        case 5: FIOutcome(text, into: &reverseCharge)
        case 6: FIOutcome(text, into: &type)
        case 7: FIOutcome(text, into: &originalPeriod)
        case 8: FIOutcome(text, into: &source)
        case 9: FIOutcome(text, into: &reference)
        case 10: FIOutcome(text, into: &referenceDate)
        default: FIOutcome(text, into: &differentialRate)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: buyer
        case 1: number
        case 2: date
        case 3: value
        case 4: placeOfSupply
        case 5: reverseCharge
        case 6: type
        case 7: originalPeriod
        case 8: source
        case 9: reference
        case 10: referenceDate
        default: differentialRate
        }
    }
}
