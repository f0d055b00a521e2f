// Generated from Schemas/FI/GSTR1_3B.json; run Scripts/schemas.

public import AACore

/// A sale to a business: `b2b`.
public struct GSTInvoice: PersonalRecord {
    /// `ctin`: the buyer's number.
    public var buyer: String?
    /// `inum`: the invoice's number.
    public var number: String?
    /// `idt`: its day.
    public var date: CalendarDate?
    /// `val`: its value.
    public var value: Amount?
    /// `pos`: the code of the state.
    public var placeOfSupply: String?
    /// `rchrg`: `Y` when the buyer pays the tax.
    public var reverseCharge: String?
    /// `inv_typ`: as `R`.
    public var type: String?
    /// `opd`: year and month, `2016-12`.
    public var originalPeriod: String?
    /// `srctyp`: as `e-Invoice`.
    public var source: String?
    /// `irn`: the number of the invoice registry.
    public var reference: String?
    /// `irngendate`: the day of that number.
    public var referenceDate: CalendarDate?
    /// `diff_percent`: the part of the rate that applies.
    public var differentialRate: String?
    /// `itm_det/itm`: its items.
    public var items: [GSTTax] = []
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
