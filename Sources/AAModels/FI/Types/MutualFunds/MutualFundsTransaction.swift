// Generated from Schemas/FI/MUTUAL_FUNDS.json; run Scripts/schemas.

public import AACore

/// One booking: `Transaction`.
public struct MutualFundsTransaction: PersonalRecord {
    /// `txnId`: not unique.
    public var transactionID: String?
    /// `amc`: the fund house.
    public var amc: String?
    /// `registrar`: the registrar of the fund.
    public var registrar: String?
    /// `schemeCode`: the scheme's code at the fund house.
    public var schemeCode: String?
    /// `schemePlan`: direct or through a distributor.
    public var schemePlan: SchemePlan?
    /// `isin`: the security's international number.
    public var isin: String?
    /// `isinDescription` (1.0.0): the security's name at the depository.
    public var isinDescription: String?
    /// `amfiCode`: the scheme's code at the association of funds.
    public var amfiCode: String?
    /// `fundType` (1.x): what the fund invests in.
    public var fundType: FundType?
    /// `schemeOption` (1.x): what becomes of the income.
    public var schemeOption: SchemeOption?
    /// `schemeTypes` (1.x): the class of the scheme.
    public var schemeType: SchemeType?
    /// `schemeCategory` (1.x): the category of the regulator.
    public var schemeCategory: SchemeCategory?
    /// `ucc`: the client code at the exchange.
    public var clientCode: String?
    /// `amount`: how much.
    public var amount: Amount?
    /// `units` (1.0.0): how many.
    public var units: Amount?
    /// `closingUnits` (1.x): units left afterwards.
    public var closingUnits: Amount?
    /// `lienUnits` (1.x): units pledged.
    public var lienUnits: Amount?
    /// `nav`: the net asset value of one unit.
    public var nav: Amount?
    /// `navDate`: the day of the net asset value.
    public var navDate: CalendarDate?
    /// `type`: bought or sold.
    public var type: TradeType?
    /// `transactionDate` (1.0.0): the day of the transaction.
    public var transactionDate: CalendarDate?
    /// `orderDate` (1.x): the day of the order.
    public var orderDate: CalendarDate?
    /// `executionDate` (1.x): the day it was carried out.
    public var executionDate: CalendarDate?
    /// `lock-inFlag`: whether the units are locked in.
    public var lockInFlag: String?
    /// `lock-inDays`: for how many days.
    public var lockInDays: Int?
    /// `mode`: in a demat account or on paper.
    public var mode: HoldingMode?
    /// `narration`: the institution's words.
    public var narration: String?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
