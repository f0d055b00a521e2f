// Generated from Schemas/FI/GSTR1_3B.json; run Scripts/schemas.

/// Tax to pay of one kind: `tx_py`.
public struct GSTPayable: PersonalRecord {
    /// `liab_ldg_id`: the entry in the ledger of liabilities.
    public var ledger: String?
    /// `trans_typ`: `30003` if the buyer pays the tax, else `30002`.
    public var kind: String?
    /// `tran_desc`: the kind in words.
    public var description: String?
    /// `igst`: integrated tax.
    public var integratedTax: GSTDue?
    /// `cgst`: central tax.
    public var centralTax: GSTDue?
    /// `sgst`: state tax.
    public var stateTax: GSTDue?
    /// `cess`: cess.
    public var cess: GSTDue?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
