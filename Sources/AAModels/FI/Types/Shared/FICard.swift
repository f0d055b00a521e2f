// Generated from Schemas/FI/Shared.json; run Scripts/schemas.

public import AACore

/// A card of a credit card account: `Card`.
public struct FICard: PersonalRecord {
    /// `cardType`: whose card it is.
    public var cardType: CardNetwork?
    /// `primary`: whether it is the main card.
    public var isPrimary: YesNo?
    /// `issuedDate`: the day it was issued.
    public var issuedDate: CalendarDate?
    /// `maskedCardNumber`: its number, more or less masked.
    public var maskedCardNumber: String?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
