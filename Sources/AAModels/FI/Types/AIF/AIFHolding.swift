// Generated from Schemas/FI/AIF.json; run Scripts/schemas.

public import AACore

/// One holding: `Holding`.
public struct AIFHolding: PersonalRecord {
    /// `issuerName`: who issued it.
    public var issuerName: String?
    /// `typeOfSecurity`: the kind of security.
    public var typeOfSecurity: SecurityType?
    /// `valuationMethodology`: how it is valued.
    public var valuationMethodology: String?
    /// `purchaseDate`: the day it was bought.
    public var purchaseDate: CalendarDate?
    /// `purchasePrice`: what was paid.
    public var purchasePrice: Amount?
    /// `lastValuationDate`: the day it was last valued.
    public var lastValuationDate: CalendarDate?
    /// `mtmOnLastValuation`: what it was worth then.
    public var mtmOnLastValuation: Amount?
    /// `holdingPeriod`: how long it is held.
    public var holdingPeriod: String?
    /// `description`: free words about it.
    public var description: String?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
