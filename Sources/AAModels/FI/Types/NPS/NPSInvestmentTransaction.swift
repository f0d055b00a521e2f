// Generated from Schemas/FI/NPS.json; run Scripts/schemas.

public import AACore

/// One booking of money: `Tier1InvestmentTransaction`, `Tier2InvestmentTransaction`.
public struct NPSInvestmentTransaction: PersonalRecord {
    /// `txnId`: not unique.
    public var transactionID: String?
    /// `txnDate`: the day it was made.
    public var date: CalendarDate?
    /// `type`: what was booked.
    public var type: NPSInvestmentTransactionType?
    /// `narration`: the institution's words.
    public var narration: String?
    /// `subscriberContribution`: what the subscriber paid.
    public var subscriberContribution: Amount?
    /// `employerContribution`: what the employer paid.
    public var employerContribution: Amount?
    /// `totalContribution`: both.
    public var totalContribution: Amount?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
