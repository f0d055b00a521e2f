// Generated from Schemas/FI/GSTR1_3B.json; run Scripts/schemas.

extension GSTR3BReturn: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField(FIName("ret_prd", variants: ["retPrd"]), .text, "month and year, `MMYYYY`", traits: .required),
            FIField("dof", .date, "the day it was filed", traits: .required),
            FIField("status", .text, "as `Filed`", traits: .required),
            FIField("filingFrequency", .text, "as `MONTHLY`", traits: .required),
        ],
        children: [
            .container(
                FIName("sup_details", variants: ["supDetails"]),
                [
                    .one(FIName("osup_det", variants: ["osupDet"]), \.outwardTaxable, key: "outwardTaxable"),
                    .one(FIName("osup_zero", variants: ["osupZero"]), \.outwardZeroRated, key: "outwardZeroRated"),
                    .one(FIName("osup_nil_exmp", variants: ["osupNilExmp"]), \.outwardExempt, key: "outwardExempt"),
                    .one(FIName("isup_rev", variants: ["isupRev"]), \.inwardReverseCharge, key: "inwardReverseCharge"),
                    .one(
                        FIName("osup_nongst", variants: ["osupNongst"]), \.outwardOutsideGST, key: "outwardOutsideGST"),
                ]),
            .container(
                FIName("sup_inter", variants: ["supInter"]),
                [
                    .container(
                        FIName("unreg_details_list", variants: ["unregDetailsList"]),
                        [
                            .many(
                                FIName("unreg_details", variants: ["unregDetails"]), \.interStateUnregistered,
                                key: "interStateUnregistered")
                        ]),
                    .container(
                        FIName("comp_details_list", variants: ["compDetailsList"]),
                        [
                            .many(
                                FIName("comp_details", variants: ["compDetails"]), \.interStateComposition,
                                key: "interStateComposition")
                        ]),
                    .container(
                        FIName("uin_details_list", variants: ["uinDetailsList"]),
                        [
                            .many(
                                FIName("uin_details", variants: ["uinDetails"]), \.interStateUIN, key: "interStateUIN")
                        ]),
                ]),
            .container(
                FIName("eco_dtls", variants: ["ecoDtls"]),
                [
                    .one(FIName("eco_sup", variants: ["ecoSup"]), \.eCommerceOperator, key: "eCommerceOperator"),
                    .one(FIName("eco_reg_sup", variants: ["ecoRegSup"]), \.eCommerceSupplier, key: "eCommerceSupplier"),
                ]),
            .container(
                FIName("itc_elg", variants: ["itcElg"]),
                [
                    .container(
                        FIName("itc_avl_list", variants: ["itcAvlList"]),
                        [.many(FIName("itc_avl", variants: ["itcAvl"]), \.creditAvailable, key: "creditAvailable")]),
                    .container(
                        FIName("itc_rev_list", variants: ["itcRevList"]),
                        [.many(FIName("itc_rev", variants: ["itcRev"]), \.creditReversed, key: "creditReversed")]),
                    .one(FIName("itc_net", variants: ["itcNet"]), \.creditNet, key: "creditNet"),
                    .container(
                        FIName("itc_inelg_list", variants: ["itcInelgList"]),
                        [
                            .many(
                                FIName("itc_inelg", variants: ["itcInelg"]), \.creditIneligible,
                                key: "creditIneligible")
                        ]),
                ]),
            .container(
                FIName("inward_sup", variants: ["inwardSup"]),
                [
                    .container(
                        FIName("isup_details_list", variants: ["isupDetailsList"]),
                        [.many(FIName("isup_details", variants: ["isupDetails"]), \.inwardExempt, key: "inwardExempt")])
                ]),
            .container(
                FIName("intr_ltfee", variants: ["intrLtfee"]),
                [
                    .container(
                        FIName("intr_details_list", variants: ["intrDetailsList"]),
                        [.many(FIName("intr_details", variants: ["intrDetails"]), \.interest, key: "interest")]),
                    .container(
                        FIName("ltfee_details_list", variants: ["ltfeeDetailsList"]),
                        [.many(FIName("ltfee_details", variants: ["ltfeeDetails"]), \.lateFees, key: "lateFees")]),
                ]),
            .container(
                FIName("tx_pmt", variants: ["txPmt"]),
                [
                    .container(
                        FIName("tx_py_list", variants: ["txPyList"]),
                        [.many(FIName("tx_py", variants: ["txPy"]), \.taxPayable, key: "taxPayable")]),
                    .many("pdcash", \.paidInCash, key: "paidInCash"),
                    .one("pditc", \.paidByCredit, key: "paidByCredit"),
                ]),
        ])

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
