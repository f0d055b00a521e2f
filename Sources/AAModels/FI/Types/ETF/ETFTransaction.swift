// Generated from Schemas/FI/ETF.json; run Scripts/schemas.

public import AACore

/// One booking: `Transaction`.
public struct ETFTransaction: PersonalRecord {
    /// `txnId`: not unique.
    public var transactionID: String?
    /// `isin`: the security's international number.
    public var isin: String?
    /// `isinDescription` (1.0.0): the security's name at the depository.
    public var isinDescription: String?
    /// `transactionDateTime`: when it was made.
    public var timestamp: Timestamp?
    /// `units`: how many.
    public var units: Amount?
    /// `amount`: how much.
    public var amount: Amount?
    /// `schemeName` (1.x): the scheme's name.
    public var schemeName: String?
    /// `dpId` (1.x): the depository participant.
    public var depositoryParticipantID: String?
    /// `schemeMinLotSize` (1.x): the smallest number of units traded.
    public var schemeMinLotSize: String?
    /// `faceValueofUnits` (1.x): the nominal value of one unit.
    public var faceValue: Amount?
    /// `nav`: the net asset value of one unit.
    public var nav: Amount?
    /// `type`: what kind of trade it was.
    public var type: UnitTradeType?
    /// `orderDate` (1.x): the day of the order.
    public var orderDate: CalendarDate?
    /// `executionDate` (1.x): the day it was carried out.
    public var executionDate: CalendarDate?
    /// `mode` (1.x): in a demat account or on paper.
    public var mode: HoldingMode?
    /// `narration`: the institution's words.
    public var narration: String?
    /// `brokerCode`: the broker's code.
    public var brokerCode: String?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
