// Generated from Schemas/FI/SIP.json; run Scripts/schemas.

public import AACore

/// What the account stands at: `Summary`.
public struct SIPSummary: PersonalRecord {
    /// `folioNo`: the folio at the fund house.
    public var folioNumber: String?
    /// `investmentValue` (1.x): what was paid.
    public var investmentValue: Amount?
    /// `currentValue` (1.x): what it is worth today.
    public var currentValue: Amount?
    /// `Holdings/Holding`: what is held.
    public var holdings: [SIPHolding] = []
    /// `Investments`: the plans behind it.
    public var investments: SIPInvestments?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
