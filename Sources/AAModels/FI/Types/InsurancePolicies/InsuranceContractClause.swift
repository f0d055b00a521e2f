// Generated from Schemas/FI/INSURANCE_POLICIES.json; run Scripts/schemas.

public import AACore

/// A clause: `ContractClause`.
public struct InsuranceContractClause: PersonalRecord {
    /// `title`: its heading.
    public var title: String?
    /// `subLimit`: the limit inside it.
    public var subLimit: String?
    /// `conditions`: its conditions.
    public var conditions: String?
    /// `exlcusions`: what it leaves out, misspelt by the schema.
    public var exclusions: String?
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
