// Generated from Schemas/FI/MUTUAL_FUNDS.json; run Scripts/schemas.

public import AACore

/// One holding: `Holding`.
public struct MutualFundsHolding: PersonalRecord {
    /// `amc`: the fund house.
    public var amc: String?
    /// `registrar`: the registrar of the fund.
    public var registrar: String?
    /// `schemeCode`: the scheme's code at the fund house.
    public var schemeCode: String?
    /// `schemeOption` (1.0.0): what becomes of the income.
    public var schemeOption: SchemeOption?
    /// `schemeTypes` (1.0.0): the class of the scheme.
    public var schemeType: SchemeType?
    /// `schemeCategory` (1.0.0): the category of the regulator.
    public var schemeCategory: SchemeCategory?
    /// `isin`: the security's international number.
    public var isin: String?
    /// `isinDescription` (1.0.0): the security's name at the depository.
    public var isinDescription: String?
    /// `ucc`: the client code at the exchange.
    public var clientCode: String?
    /// `amfiCode`: the scheme's code at the association of funds.
    public var amfiCode: String?
    /// `folioNo`: the folio at the fund house.
    public var folioNumber: String?
    /// `dividendType` (1.x): what becomes of dividends.
    public var dividendType: String?
    /// `FatcaStatus`: the declaration of tax residence.
    public var fatcaStatus: String?
    /// `mode` (1.x): in a demat account or on paper.
    public var mode: HoldingMode?
    /// `units` (1.x): how many.
    public var units: Amount?
    /// `closingUnits`: units left afterwards.
    public var closingUnits: Amount?
    /// `lienUnits`: units pledged.
    public var lienUnits: Amount?
    /// `rate` (1.x): the price of one unit.
    public var rate: Amount?
    /// `nav`: the net asset value of one unit.
    public var nav: Amount?
    /// `navDate` (1.0.0): the day of the net asset value.
    public var navDate: CalendarDate?
    /// `lockinUnits` (1.0.0), `lockingUnits` (1.x): units that cannot be sold yet.
    public var lockinUnits: Amount?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
