// Generated from Schemas/FI/GSTR1_3B.json; run Scripts/schemas.

extension GSTPaidByCredit: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField(FIName("liab_ldg_id", variants: ["liabLdgId"]), .text, "the entry in the ledger of liabilities"),
            FIField(
                FIName("trans_typ", variants: ["transTyp"]), .text, "`30003` if the buyer pays the tax, else `30002`"),
            FIField(FIName("i_pdi", variants: ["iPdi"]), .amount, "integrated tax by integrated", unit: "currency"),
            FIField(FIName("i_pdc", variants: ["iPdc"]), .amount, "integrated tax by central", unit: "currency"),
            FIField(FIName("i_pds", variants: ["iPds"]), .amount, "integrated tax by state", unit: "currency"),
            FIField(FIName("c_pdi", variants: ["cPdi"]), .amount, "central tax by integrated", unit: "currency"),
            FIField(FIName("c_pdc", variants: ["cPdc"]), .amount, "central tax by central", unit: "currency"),
            FIField(FIName("s_pdi", variants: ["sPdi"]), .amount, "state tax by integrated", unit: "currency"),
            FIField(FIName("s_pds", variants: ["sPds"]), .amount, "state tax by state", unit: "currency"),
            FIField(FIName("cs_pdcs", variants: ["csPdcs"]), .amount, "cess by cess", unit: "currency"),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &ledger)
        case 1: FIOutcome(text, into: &kind)
        case 2: FIOutcome(text, into: &integratedByIntegrated)
        case 3: FIOutcome(text, into: &integratedByCentral)
        case 4: FIOutcome(text, into: &integratedByState)
        case 5: FIOutcome(text, into: &centralByIntegrated)
        case 6: FIOutcome(text, into: &centralByCentral)
        case 7: FIOutcome(text, into: &stateByIntegrated)
        case 8: FIOutcome(text, into: &stateByState)
        default: FIOutcome(text, into: &cessByCess)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: ledger
        case 1: kind
        case 2: integratedByIntegrated
        case 3: integratedByCentral
        case 4: integratedByState
        case 5: centralByIntegrated
        case 6: centralByCentral
        case 7: stateByIntegrated
        case 8: stateByState
        default: cessByCess
        }
    }
}
