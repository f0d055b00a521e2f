// Generated from Schemas/FI/SIP.json; run Scripts/schemas.

public import AACore

/// One holding: `Holding`.
public struct SIPHolding: PersonalRecord {
    /// `amc`: the fund house.
    public var amc: String?
    /// `registrar`: the registrar of the fund.
    public var registrar: String?
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
    /// `holdingType`: alone or together.
    public var holdingType: HoldingType?
    /// `holder1Name`: the first holder's name.
    public var holder1Name: String?
    /// `holder2Name`: the second holder's name.
    public var holder2Name: String?
    /// `nominee`: as the schema has it, alone or others.
    public var nominee: HoldingType?
    /// `email`: the mail address.
    public var email: String?
    /// `units`: how many.
    public var units: Amount?
    /// `nav`: the net asset value of one unit.
    public var nav: Amount?
    /// `value`: what the units are worth.
    public var value: Amount?
    /// `devidentType`: what becomes of dividends, misspelt by the schema.
    public var dividendType: String?
    /// `amount`: one instalment.
    public var amount: Amount?
    /// `frequency`: how often, in the registrar's code.
    public var frequency: Int?
    /// `instalmentDay`: the day on which it is due.
    public var instalmentDay: Int?
    /// `pendingInstalments`: instalments to come.
    public var pendingInstalments: Amount?
    /// `completeInstalments`: instalments paid.
    public var completeInstalments: Amount?
    /// `lastInstalmentDate`: the day of the last one.
    public var lastInstalmentDate: CalendarDate?
    /// `nextInstalmentDate`: the day of the next one.
    public var nextInstalmentDate: CalendarDate?
    /// `creationDate`: the day the plan was made.
    public var creationDate: CalendarDate?
    /// `modificationDate`: the day it was last changed.
    public var modificationDate: CalendarDate?
    /// `ceasedDate`: the day it ended.
    public var ceasedDate: CalendarDate?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
