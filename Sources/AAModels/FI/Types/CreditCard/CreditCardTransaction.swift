// Generated from Schemas/FI/CREDIT_CARD.json; run Scripts/schemas.

public import AACore

/// One booking: `Transaction`.
public struct CreditCardTransaction: PersonalRecord {
    /// `txnId`: not unique.
    public var transactionID: String?
    /// `txnType`: whether money came or went.
    public var type: DepositTransactionType?
    /// `txnDate`: the day it was made.
    public var date: CalendarDate?
    /// `amount`: how much.
    public var amount: Amount?
    /// `valueDate`: the day it counts for.
    public var valueDate: CalendarDate?
    /// `narration`: the institution's words.
    public var narration: String?
    /// `statementDate`: the day of its statement.
    public var statementDate: CalendarDate?
    /// `mcc`: the trade of the merchant.
    public var merchantCategoryCode: String?
    /// `maskedCardNumber`: the card.
    public var maskedCardNumber: String?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
