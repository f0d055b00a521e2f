// Generated from Schemas/FI/GSTR1_3B.json; run Scripts/schemas.

public import AACore

/// One kind of input credit: `itc_avl`.
public struct GSTCredit: PersonalRecord {
    /// `type`: as `IMPG`.
    public var type: String?
    /// `iamt`: integrated tax.
    public var integratedTax: Amount?
    /// `camt`: central tax.
    public var centralTax: Amount?
    /// `samt`: state tax.
    public var stateTax: Amount?
    /// `csamt`: cess.
    public var cess: Amount?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
