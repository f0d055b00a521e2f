// Generated from Schemas/FI/SIP.json; run Scripts/schemas.

public import AACore

/// One booking: `Transaction`.
public struct SIPTransaction: PersonalRecord {
    /// `txnId`: not unique.
    public var transactionID: String?
    /// `txnDate`: the day it was made.
    public var date: CalendarDate?
    /// `amc`: the fund house.
    public var amc: String?
    /// `scheme`: the scheme's name.
    public var scheme: String?
    /// `isin`: the security's international number.
    public var isin: String?
    /// `ucc`: the client code at the exchange.
    public var clientCode: String?
    /// `amfiCode`: the scheme's code at the association of funds.
    public var amfiCode: String?
    /// `folioNo`: the folio at the fund house.
    public var folioNumber: String?
    /// `type`: bought or sold.
    public var type: TradeType?
    /// `narration`: the institution's words.
    public var narration: String?
    /// `units`: how many.
    public var units: Amount?
    /// `nav`: the net asset value of one unit.
    public var nav: Amount?
    /// `cost`: what was paid.
    public var cost: Amount?
    /// `stt`: the securities transaction tax.
    public var stt: Amount?
    /// `amount`: how much.
    public var amount: Amount?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
