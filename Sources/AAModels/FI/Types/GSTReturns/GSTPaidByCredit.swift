// Generated from Schemas/FI/GSTR1_3B.json; run Scripts/schemas.

public import AACore

/// What input credit paid: the tax, by the tax it is the credit of: `pditc`.
public struct GSTPaidByCredit: PersonalRecord {
    /// `liab_ldg_id`: the entry in the ledger of liabilities.
    public var ledger: String?
    /// `trans_typ`: `30003` if the buyer pays the tax, else `30002`.
    public var kind: String?
    /// `i_pdi`: integrated tax by integrated.
    public var integratedByIntegrated: Amount?
    /// `i_pdc`: integrated tax by central.
    public var integratedByCentral: Amount?
    /// `i_pds`: integrated tax by state.
    public var integratedByState: Amount?
    /// `c_pdi`: central tax by integrated.
    public var centralByIntegrated: Amount?
    /// `c_pdc`: central tax by central.
    public var centralByCentral: Amount?
    /// `s_pdi`: state tax by integrated.
    public var stateByIntegrated: Amount?
    /// `s_pds`: state tax by state.
    public var stateByState: Amount?
    /// `cs_pdcs`: cess by cess.
    public var cessByCess: Amount?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
