// Generated from Schemas/FI/GSTR1_3B.json; run Scripts/schemas.

public import AACore

/// What is due of one tax: `igst`.
public struct GSTDue: PersonalRecord {
    /// `tx`: the tax.
    public var tax: Amount?
    /// `intr`: interest.
    public var interest: Amount?
    /// `fee`: late fees.
    public var lateFee: Amount?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
