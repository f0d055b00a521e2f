// Generated from Schemas/FI/CIS.json; run Scripts/schemas.

public import AACore

/// One holding: `Holding`.
public struct CISHolding: PersonalRecord {
    /// `isin`: the security's international number.
    public var isin: String?
    /// `ucc`: the client code at the exchange.
    public var clientCode: String?
    /// `folioNo`: the folio at the fund house.
    public var folioNumber: String?
    /// `mode`: in a demat account or on paper.
    public var mode: HoldingMode?
    /// `units`: how many.
    public var units: Amount?
    /// `closingUnits`: units left afterwards.
    public var closingUnits: Amount?
    /// `rate`: the price of one unit.
    public var rate: Amount?
    /// `nav`: the net asset value of one unit.
    public var nav: Amount?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
