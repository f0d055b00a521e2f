// Generated from Schemas/FI/Shared.json; run Scripts/schemas.

public import AACore

/// One booking of a policy: `Transaction`.
public struct InsuranceTransaction: PersonalRecord {
    /// `txnId`: not unique.
    public var transactionID: String?
    /// `txnDate`: the day it was made.
    public var date: CalendarDate?
    /// `narration`: the institution's words.
    public var narration: String?
    /// `type`: what was booked.
    public var type: InsuranceTransactionType?
    /// `amount`: how much.
    public var amount: Amount?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
