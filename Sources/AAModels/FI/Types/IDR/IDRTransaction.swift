// Generated from Schemas/FI/IDR.json; run Scripts/schemas.

public import AACore

/// One booking: `Transaction`.
public struct IDRTransaction: PersonalRecord {
    /// `txnId`: not unique.
    public var transactionID: String?
    /// `transactionDateTime`: when it was made.
    public var timestamp: Timestamp?
    /// `orderId`: the order at the broker.
    public var orderID: String?
    /// `tradeId`: the trade at the exchange.
    public var tradeID: String?
    /// `isin`: the security's international number.
    public var isin: String?
    /// `isinDescription` (1.0.0): the security's name at the depository.
    public var isinDescription: String?
    /// `companyName`: whose security it is.
    public var companyName: String?
    /// `symbol`: the ticker at the exchange.
    public var symbol: String?
    /// `exchange`: where it was traded.
    public var exchange: String?
    /// `rate`: the price of one unit.
    public var rate: Amount?
    /// `tradeValue`: price times units.
    public var tradeValue: Amount?
    /// `shareHolerEquityType`: the class of the share, misspelt by the schema.
    public var shareHolderEquityType: String?
    /// `type`: bought or sold.
    public var type: TradeType?
    /// `units`: how many.
    public var units: Amount?
    /// `otherCharges`: charges beyond taxes.
    public var otherCharges: Amount?
    /// `totalCharge`: all charges and taxes.
    public var totalCharge: Amount?
    /// `narration`: the institution's words.
    public var narration: String?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
