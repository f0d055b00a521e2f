// Generated from Schemas/FI/GSTR1_3B.json; run Scripts/schemas.

public import AACore

/// What was paid in cash, of one kind: `pdcash`.
public struct GSTPaidInCash: PersonalRecord {
    /// `liab_ldg_id`: the entry in the ledger of liabilities.
    public var ledger: String?
    /// `trans_typ`: `30003` if the buyer pays the tax, else `30002`.
    public var kind: String?
    /// `ipd`: integrated tax.
    public var integratedTax: Amount?
    /// `cpd`: central tax.
    public var centralTax: Amount?
    /// `spd`: state tax.
    public var stateTax: Amount?
    /// `cspd`: cess.
    public var cess: Amount?
    /// `i_intrpd`: interest on integrated tax.
    public var integratedTaxInterest: Amount?
    /// `c_intrpd`: interest on central tax.
    public var centralTaxInterest: Amount?
    /// `s_intrpd`: interest on state tax.
    public var stateTaxInterest: Amount?
    /// `cs_intrpd`: interest on cess.
    public var cessInterest: Amount?
    /// `c_lfeepd`: late fees on central tax.
    public var centralTaxLateFee: Amount?
    /// `s_lfeepd`: late fees on state tax.
    public var stateTaxLateFee: Amount?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
