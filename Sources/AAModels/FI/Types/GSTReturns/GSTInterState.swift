// Generated from Schemas/FI/GSTR1_3B.json; run Scripts/schemas.

public import AACore

/// Supplies to one state: `unreg_details`.
public struct GSTInterState: PersonalRecord {
    /// `txval`: the taxable value.
    public var taxableValue: Amount?
    /// `iamt`: integrated tax.
    public var integratedTax: Amount?
    /// `pos`: the code of the state.
    public var placeOfSupply: String?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
