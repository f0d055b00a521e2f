// Generated from Schemas/FI/Shared.json; run Scripts/schemas.

/// Who holds an account: `Holders`.
public struct FIHolders: PersonalRecord {
    /// `type`: one person or several.
    public var type: FIHoldersType?
    /// `Holder`: the persons, in the document's order.
    public var holders: [FIHolder] = []
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
