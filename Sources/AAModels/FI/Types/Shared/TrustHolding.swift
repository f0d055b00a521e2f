// Generated from Schemas/FI/Shared.json; run Scripts/schemas.

public import AACore

/// One holding of an investment trust: `Holding`.
public struct TrustHolding: PersonalRecord {
    /// `isin`: the security's international number.
    public var isin: String?
    /// `isinDescription` (1.0.0): the security's name at the depository.
    public var isinDescription: String?
    /// `issuerName` (1.x): who issued it.
    public var issuerName: String?
    /// `investmentDateTime` (1.x): when it was bought.
    public var investmentDateTime: Timestamp?
    /// `rate` (1.x): the price of one unit.
    public var rate: Amount?
    /// `description` (1.x): free words about it.
    public var description: String?
    /// `totalNumberUnits`: how many units.
    public var units: Amount?
    /// `lastClosingRate`: the price at the last close.
    public var lastClosingRate: Amount?
    /// `nomineeStatus`: whether a nominee is registered.
    public var nomineeStatus: NomineeStatus?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
