// Generated from Schemas/FI/IDR.json; run Scripts/schemas.

/// What is held: `Holdings`.
public struct IDRHoldings: PersonalRecord {
    /// `type`: in a demat account or on paper.
    public var type: HoldingMode?
    /// `Holding`: the holdings in the document's order.
    public var holdings: [IDRHolding] = []
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
