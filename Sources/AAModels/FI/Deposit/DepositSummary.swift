public import AACore

/// What stands in the account, and where it is: `Summary`.
public struct DepositSummary: PersonalRecord {
    /// `currentBalance`: what is available.
    public var currentBalance: Amount?
    /// `currency`, as an ISO 4217 code.
    public var currency: String?
    /// `exchgeRate`: the day's exchange rate, v1.x.
    public var exchangeRate: Amount?
    /// `balanceDateTime`: when the balance was taken.
    public var balanceDateTime: Timestamp?
    /// `accountType`: who the account is for, 2.0.0.
    public var accountType: DepositAccountType?
    /// `accountSubType` in 2.0.0, `type` in v1.x: savings or current.
    public var accountSubType: DepositAccountSubType?
    /// `branch`: a name or a code.
    public var branch: String?
    /// `facility`: a credit line on the account.
    public var facility: DepositFacility?
    /// `ifsc` in 2.0.0, `ifscCode` in v1.x: the branch's code.
    public var ifsc: String?
    /// `micrCode`: the branch's code for cheques.
    public var micrCode: String?
    /// `openingDate`
    public var openingDate: CalendarDate?
    /// `currentODLimit`: what can still be drawn of the sanctioned limit.
    public var currentODLimit: Amount?
    /// `drawingLimit`: the sanctioned limit.
    public var drawingLimit: Amount?
    /// `status`
    public var status: DepositAccountStatus?
    /// `PendingTxns/PendingTxn` in 2.0.0, `Pending` in v1.x: what is not yet booked.
    public var pendingTransactions: [DepositPendingTransaction] = []
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
