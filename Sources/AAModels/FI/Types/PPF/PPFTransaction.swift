// Generated from Schemas/FI/PPF.json; run Scripts/schemas.

public import AACore

/// One booking: `Transaction`.
public struct PPFTransaction: PersonalRecord {
    /// `txnId`: not unique.
    public var transactionID: String?
    /// `txnDate`: the day it was made.
    public var date: CalendarDate?
    /// `valueDate`: the day it counts for.
    public var valueDate: CalendarDate?
    /// `type`: what was booked.
    public var type: PPFTransactionType?
    /// `amount`: how much.
    public var amount: Amount?
    /// `balance`: what was available after it.
    public var balance: Amount?
    /// `narration`: the institution's words.
    public var narration: String?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
