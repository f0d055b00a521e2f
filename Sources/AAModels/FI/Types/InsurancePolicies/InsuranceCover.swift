// Generated from Schemas/FI/INSURANCE_POLICIES.json; run Scripts/schemas.

public import AACore

/// One cover: `Cover`.
public struct InsuranceCover: PersonalRecord {
    /// `amount`: how much.
    public var amount: Amount?
    /// `description`: free words about it.
    public var description: String?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
