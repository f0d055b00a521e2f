// Generated from Schemas/FI/ULIP.json; run Scripts/schemas.

public import AACore

/// One booking: `Transaction`.
public struct ULIPTransaction: PersonalRecord {
    /// `txnId`: not unique.
    public var transactionID: String?
    /// `txnDate`: the day it was made.
    public var date: CalendarDate?
    /// `fundName`: the fund's name.
    public var fundName: String?
    /// `units`: how many.
    public var units: Amount?
    /// `nav`: the net asset value of one unit.
    public var nav: Amount?
    /// `navDate`: the day of the net asset value.
    public var navDate: CalendarDate?
    /// `cost`: what was paid.
    public var cost: Amount?
    /// `premium`: the premium.
    public var premium: Amount?
    /// `premiumAllocationCharge`: the charge on the premium.
    public var premiumAllocationCharge: Amount?
    /// `otherCharges`: charges beyond taxes.
    public var otherCharges: Amount?
    /// `type`: what was booked.
    public var type: ULIPTransactionType?
    /// `narration`: the institution's words.
    public var narration: String?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
