// Generated from Schemas/FI/EQUITIES.json; run Scripts/schemas.

/// What is held: `Holdings`.
public struct EquitiesHoldings: PersonalRecord {
    /// `type`: in a demat account or on paper.
    public var type: HoldingMode?
    /// `Holding`: the holdings in the document's order.
    public var holdings: [EquitiesHolding] = []
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
