// Generated from Schemas/FI/GSTR1_3B.json; run Scripts/schemas.

extension GSTPaidInCash: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField(FIName("liab_ldg_id", variants: ["liabLdgId"]), .text, "the entry in the ledger of liabilities"),
            FIField(
                FIName("trans_typ", variants: ["transTyp"]), .text, "`30003` if the buyer pays the tax, else `30002`"),
            FIField("ipd", .amount, "integrated tax", unit: "currency"),
            FIField("cpd", .amount, "central tax", unit: "currency"),
            FIField("spd", .amount, "state tax", unit: "currency"),
            FIField("cspd", .amount, "cess", unit: "currency"),
            FIField(FIName("i_intrpd", variants: ["iIntrpd"]), .amount, "interest on integrated tax", unit: "currency"),
            FIField(FIName("c_intrpd", variants: ["cIntrpd"]), .amount, "interest on central tax", unit: "currency"),
            FIField(FIName("s_intrpd", variants: ["sIntrpd"]), .amount, "interest on state tax", unit: "currency"),
            FIField(FIName("cs_intrpd", variants: ["csIntrpd"]), .amount, "interest on cess", unit: "currency"),
            FIField(FIName("c_lfeepd", variants: ["cLfeepd"]), .amount, "late fees on central tax", unit: "currency"),
            FIField(FIName("s_lfeepd", variants: ["sLfeepd"]), .amount, "late fees on state tax", unit: "currency"),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &ledger)
        case 1: FIOutcome(text, into: &kind)
        case 2: FIOutcome(text, into: &integratedTax)
        case 3: FIOutcome(text, into: &centralTax)
        case 4: FIOutcome(text, into: &stateTax)
        case 5: FIOutcome(text, into: &cess)
        case 6: FIOutcome(text, into: &integratedTaxInterest)
        case 7: FIOutcome(text, into: &centralTaxInterest)
        case 8: FIOutcome(text, into: &stateTaxInterest)
        case 9: FIOutcome(text, into: &cessInterest)
        case 10: FIOutcome(text, into: &centralTaxLateFee)
        default: FIOutcome(text, into: &stateTaxLateFee)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: ledger
        case 1: kind
        case 2: integratedTax
        case 3: centralTax
        case 4: stateTax
        case 5: cess
        case 6: integratedTaxInterest
        case 7: centralTaxInterest
        case 8: stateTaxInterest
        case 9: cessInterest
        case 10: centralTaxLateFee
        default: stateTaxLateFee
        }
    }
}
