// Generated from Schemas/FI/CIS.json; run Scripts/schemas.

public import AACore

/// One booking: `Transaction`.
public struct CISTransaction: PersonalRecord {
    /// `txnId`: not unique.
    public var transactionID: String?
    /// `transactionDateTime`: when it was made.
    public var timestamp: Timestamp?
    /// `schemeCode`: the scheme's code at the fund house.
    public var schemeCode: String?
    /// `isin`: the security's international number.
    public var isin: String?
    /// `dividendType`: interim or final.
    public var dividendType: DividendType?
    /// `ucc`: the client code at the exchange.
    public var clientCode: String?
    /// `amount`: how much.
    public var amount: Amount?
    /// `closingUnits`: units left afterwards.
    public var closingUnits: Amount?
    /// `nav`: the net asset value of one unit.
    public var nav: Amount?
    /// `navDate`: the day of the net asset value.
    public var navDate: CalendarDate?
    /// `type`: what happened.
    public var type: CISTransactionType?
    /// `orderDate`: the day of the order.
    public var orderDate: CalendarDate?
    /// `executionDate`: the day it was carried out.
    public var executionDate: CalendarDate?
    /// `mode`: in a demat account or on paper.
    public var mode: HoldingMode?
    /// `otherTaxes`: further taxes.
    public var otherTaxes: Amount?
    /// `narration`: the institution's words.
    public var narration: String?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
