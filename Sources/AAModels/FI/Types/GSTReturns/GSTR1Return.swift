// Generated from Schemas/FI/GSTR1_3B.json; run Scripts/schemas.

public import AACore

/// A return of supplies: GSTR-1: `gstr1`.
public struct GSTR1Return: PersonalRecord {
    /// `ret_prd`: month and year, `MMYYYY`.
    public var period: String?
    /// `dof`: the day it was filed.
    public var filedOn: CalendarDate?
    /// `status`: as `Filed`.
    public var status: String?
    /// `filingFrequency`: as `MONTHLY`.
    public var filingFrequency: String?
    /// `b2b_dtls/b2b`: sales to businesses.
    public var invoices: [GSTInvoice] = []
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
