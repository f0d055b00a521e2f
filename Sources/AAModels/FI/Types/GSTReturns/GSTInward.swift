// Generated from Schemas/FI/GSTR1_3B.json; run Scripts/schemas.

public import AACore

/// Exempt purchases of one kind: `isup_details`.
public struct GSTInward: PersonalRecord {
    /// `ty`: the kind.
    public var kind: String?
    /// `inter`: from other states.
    public var interState: Amount?
    /// `intra`: from the own state.
    public var intraState: Amount?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
