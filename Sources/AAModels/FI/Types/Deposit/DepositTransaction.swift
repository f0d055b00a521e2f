// Generated from Schemas/FI/DEPOSIT.json; run Scripts/schemas.

public import AACore

/// One booking: `Transaction`.
public struct DepositTransaction: PersonalRecord {
    /// `txnId`: not unique.
    public var transactionID: String?
    /// `type`: whether money came or went.
    public var type: DepositTransactionType?
    /// `mode`: how it moved.
    public var mode: DepositTransactionMode?
    /// `amount`: without a sign as a rule.
    public var amount: Amount?
    /// `transactionalBalance` (2.0.0), `currentBalance` (1.x): what was available after it, not always consistent.
    public var balance: Amount?
    /// `transactionTimestamp`: good for order, not for the day: some FIPs send the time of a later batch.
    public var timestamp: Timestamp?
    /// `valueDate`: the day it counts for.
    public var valueDate: CalendarDate?
    /// `narration`: the institution's words.
    public var narration: String?
    /// `reference`: a cheque or reference number; may be the same in all rows.
    public var reference: String?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
