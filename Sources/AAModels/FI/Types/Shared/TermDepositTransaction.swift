// Generated from Schemas/FI/Shared.json; run Scripts/schemas.

public import AACore

/// One booking of a fixed or recurring deposit: `Transaction`.
public struct TermDepositTransaction: PersonalRecord {
    /// `txnId`: not unique.
    public var transactionID: String?
    /// `amount`: how much.
    public var amount: Amount?
    /// `narration`: the institution's words.
    public var narration: String?
    /// `type`: what was booked.
    public var type: TermDepositTransactionType?
    /// `mode`: how the money moved.
    public var mode: DepositTransactionMode?
    /// `transactionalBalance` (2.0.0), `balance` (1.x): what the deposit was worth after it.
    public var balance: Amount?
    /// `transactionTimestamp` (2.0.0), `transactionDateTime` (1.x): when it was made.
    public var timestamp: Timestamp?
    /// `valueDate`: the day it counts for.
    public var valueDate: CalendarDate?
    /// `reference`: a cheque or reference number; may be the same in all rows.
    public var reference: String?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
