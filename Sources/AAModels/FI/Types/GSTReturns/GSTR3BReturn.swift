// Generated from Schemas/FI/GSTR1_3B.json; run Scripts/schemas.

public import AACore

/// A monthly summary: GSTR-3B: `gstr3b`.
public struct GSTR3BReturn: PersonalRecord {
    /// `ret_prd`: month and year, `MMYYYY`.
    public var period: String?
    /// `dof`: the day it was filed.
    public var filedOn: CalendarDate?
    /// `status`: as `Filed`.
    public var status: String?
    /// `filingFrequency`: as `MONTHLY`.
    public var filingFrequency: String?
    /// `sup_details/osup_det`: taxable supplies.
    public var outwardTaxable: GSTTax?
    /// `sup_details/osup_zero`: zero rated supplies.
    public var outwardZeroRated: GSTTax?
    /// `sup_details/osup_nil_exmp`: exempt supplies.
    public var outwardExempt: GSTTax?
    /// `sup_details/isup_rev`: supplies on which the buyer pays.
    public var inwardReverseCharge: GSTTax?
    /// `sup_details/osup_nongst`: supplies outside the tax.
    public var outwardOutsideGST: GSTTax?
    /// `sup_inter/unreg_details_list/unreg_details`: to buyers without a number.
    public var interStateUnregistered: [GSTInterState] = []
    /// `sup_inter/comp_details_list/comp_details`: to buyers at a flat rate.
    public var interStateComposition: [GSTInterState] = []
    /// `sup_inter/uin_details_list/uin_details`: to embassies and the like.
    public var interStateUIN: [GSTInterState] = []
    /// `eco_dtls/eco_sup`: supplies through an operator who pays.
    public var eCommerceOperator: GSTTax?
    /// `eco_dtls/eco_reg_sup`: supplies by a supplier through an operator.
    public var eCommerceSupplier: GSTTax?
    /// `itc_elg/itc_avl_list/itc_avl`: credit that can be used.
    public var creditAvailable: [GSTCredit] = []
    /// `itc_elg/itc_rev_list/itc_rev`: credit given back.
    public var creditReversed: [GSTCredit] = []
    /// `itc_elg/itc_net`: credit that is left.
    public var creditNet: GSTTax?
    /// `itc_elg/itc_inelg_list/itc_inelg`: credit that cannot be used.
    public var creditIneligible: [GSTCredit] = []
    /// `inward_sup/isup_details_list/isup_details`: exempt purchases.
    public var inwardExempt: [GSTInward] = []
    /// `intr_ltfee/intr_details_list/intr_details`: interest.
    public var interest: [GSTTax] = []
    /// `intr_ltfee/ltfee_details_list/ltfee_details`: late fees.
    public var lateFees: [GSTTax] = []
    /// `tx_pmt/tx_py_list/tx_py`: tax to pay.
    public var taxPayable: [GSTPayable] = []
    /// `tx_pmt/pdcash`: what was paid in cash.
    public var paidInCash: [GSTPaidInCash] = []
    /// `tx_pmt/pditc`: what input credit paid.
    public var paidByCredit: GSTPaidByCredit?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
