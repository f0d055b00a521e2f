// Generated from Schemas/FI/IDR.json; run Scripts/schemas.

public import AACore

/// One holding: `Holding`.
public struct IDRHolding: PersonalRecord {
    /// `issuerName`: who issued it.
    public var issuerName: String?
    /// `isin`: the security's international number.
    public var isin: String?
    /// `isinDescription` (1.0.0): the security's name at the depository.
    public var isinDescription: String?
    /// `units`: how many.
    public var units: Amount?
    /// `rate`: the price of one unit.
    public var rate: Amount?
    /// `investmentDateTime`: when it was bought.
    public var investmentDateTime: Timestamp?
    /// `lastTradedPrice`: the price of the last trade.
    public var lastTradedPrice: Amount?
    /// `description`: free words about it.
    public var description: String?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
