// Generated from Schemas/FI/GSTR1_3B.json; run Scripts/schemas.

extension GSTPayable: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField(FIName("liab_ldg_id", variants: ["liabLdgId"]), .text, "the entry in the ledger of liabilities"),
            FIField(
                FIName("trans_typ", variants: ["transTyp"]), .text, "`30003` if the buyer pays the tax, else `30002`"),
            FIField(FIName("tran_desc", variants: ["tranDesc", "trans_desc"]), .text, "the kind in words"),
        ],
        children: [
            .one("igst", \.integratedTax, key: "integratedTax"),
            .one("cgst", \.centralTax, key: "centralTax"),
            .one("sgst", \.stateTax, key: "stateTax"),
            .one("cess", \.cess, key: "cess"),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &ledger)
        case 1: FIOutcome(text, into: &kind)
        default: FIOutcome(text, into: &description)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: ledger
        case 1: kind
        default: description
        }
    }
}
