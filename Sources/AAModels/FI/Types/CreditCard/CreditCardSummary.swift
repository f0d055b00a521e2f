// Generated from Schemas/FI/CREDIT_CARD.json; run Scripts/schemas.

public import AACore

/// What the account stands at: `Summary`.
public struct CreditCardSummary: PersonalRecord {
    /// `currentDue`: what is owed today.
    public var currentDue: Amount?
    /// `lastStatementDate`: the day of the last statement.
    public var lastStatementDate: CalendarDate?
    /// `dueDate`: the day payment is due.
    public var dueDate: CalendarDate?
    /// `previousDueAmount`: what was owed before.
    public var previousDueAmount: Amount?
    /// `totalDueAmount`: all that is due.
    public var totalDueAmount: Amount?
    /// `minDueAmount`: the least to be paid.
    public var minDueAmount: Amount?
    /// `creditLimit`: the limit.
    public var creditLimit: Amount?
    /// `cashLimit`: the limit of cash.
    public var cashLimit: Amount?
    /// `availableCredit`: what can still be spent.
    public var availableCredit: Amount?
    /// `loyaltyPoints`: points.
    public var loyaltyPoints: Int?
    /// `financeCharges`: interest and charges.
    public var financeCharges: Amount?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
