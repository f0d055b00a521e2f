// Generated from Schemas/FI/EQUITIES.json; run Scripts/schemas.

public import AACore

/// One booking: `Transaction`.
public struct EquitiesTransaction: PersonalRecord {
    /// `txnId`: not unique.
    public var transactionID: String?
    /// `orderId`: the order at the broker.
    public var orderID: String?
    /// `tradeId`: the trade at the exchange.
    public var tradeID: String?
    /// `companyName`: whose security it is.
    public var companyName: String?
    /// `symbol` (1.x): the ticker at the exchange.
    public var symbol: String?
    /// `transactionDateTime`: when it was made.
    public var timestamp: Timestamp?
    /// `exchange`: where it was traded.
    public var exchange: Exchange?
    /// `isin`: the security's international number.
    public var isin: String?
    /// `isinDescription` (1.0.0): the security's name at the depository.
    public var isinDescription: String?
    /// `equityCategory`: shares or derivatives.
    public var equityCategory: EquityCategory?
    /// `instrumentType` (1.x): the kind of derivative.
    public var instrumentType: DerivativeType?
    /// `optionType` (1.x): the kind of option.
    public var optionType: OptionType?
    /// `strikePrice` (1.x): the price in the option.
    public var strikePrice: Amount?
    /// `narration`: the institution's words.
    public var narration: String?
    /// `rate`: the price of one unit.
    public var rate: Amount?
    /// `totalCharge` (1.x): all charges and taxes.
    public var totalCharge: Amount?
    /// `tradeValue` (1.x): price times units.
    public var tradeValue: Amount?
    /// `type`: what happened.
    public var type: EquitiesTransactionType?
    /// `shareHolderEquityType` (1.x): the class of the share.
    public var shareHolderEquityType: String?
    /// `units`: how many.
    public var units: Amount?
    /// `otherCharges` (1.x): charges beyond taxes.
    public var otherCharges: Amount?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
