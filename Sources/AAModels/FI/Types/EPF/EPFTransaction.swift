// Generated from Schemas/FI/EPF.json; run Scripts/schemas.

public import AACore

/// One booking: `Transaction`.
public struct EPFTransaction: PersonalRecord {
    /// `txnId`: not unique.
    public var transactionID: String?
    /// `txnDate`: the day it was made.
    public var date: CalendarDate?
    /// `narration`: the institution's words.
    public var narration: String?
    /// `type`: what was booked.
    public var type: EPFTransactionType?
    /// `employeeDepositAmount`: what the employee paid in.
    public var employeeDepositAmount: Amount?
    /// `employerDepositAmount`: what the employer paid in.
    public var employerDepositAmount: Amount?
    /// `employeeWithdrawalAmount`: what was taken of the employee's part.
    public var employeeWithdrawalAmount: Amount?
    /// `employerWithdrawalAmount`: what was taken of the employer's part.
    public var employerWithdrawalAmount: Amount?
    /// `pensionFundAmount`: what went to the pension fund.
    public var pensionFundAmount: Amount?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
