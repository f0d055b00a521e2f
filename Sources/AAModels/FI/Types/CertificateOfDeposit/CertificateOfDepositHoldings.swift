// Generated from Schemas/FI/CD.json; run Scripts/schemas.

/// What is held: `Holdings`.
public struct CertificateOfDepositHoldings: PersonalRecord {
    /// `type`: free words.
    public var type: String?
    /// `Holding`: the holdings in the document's order.
    public var holdings: [CertificateOfDepositHolding] = []
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
