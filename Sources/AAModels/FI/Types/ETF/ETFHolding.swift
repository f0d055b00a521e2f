// Generated from Schemas/FI/ETF.json; run Scripts/schemas.

public import AACore

/// One holding: `Holding`.
public struct ETFHolding: PersonalRecord {
    /// `folioNo`: the folio at the fund house.
    public var folioNumber: String?
    /// `dematId` (1.x): the demat account of the securities.
    public var dematID: String?
    /// `schemeName` (1.x): the scheme's name.
    public var schemeName: String?
    /// `dpId` (1.x): the depository participant.
    public var depositoryParticipantID: String?
    /// `units`: how many.
    public var units: Amount?
    /// `isin`: the security's international number.
    public var isin: String?
    /// `isinDescription` (1.0.0): the security's name at the depository.
    public var isinDescription: String?
    /// `mode` (1.x): in a demat account or on paper.
    public var mode: HoldingMode?
    /// `rate` (1.x): the price of one unit.
    public var rate: Amount?
    /// `nav`: the net asset value of one unit.
    public var nav: Amount?
    /// `lastNavDate`: the day of the net asset value.
    public var navDate: CalendarDate?
    /// `symbol` (1.x): the ticker at the exchange.
    public var symbol: String?
    /// `description` (1.x): free words about it.
    public var description: String?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
