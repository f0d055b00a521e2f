// Generated from Schemas/FI/DEPOSIT.json; run Scripts/schemas.

public import AACore

/// What the account stands at: `Summary`.
public struct DepositSummary: PersonalRecord {
    /// `currentBalance`: what is available.
    public var currentBalance: Amount?
    /// `currency`: an ISO 4217 code.
    public var currency: String?
    /// `exchgeRate` (1.x): the day's exchange rate.
    public var exchangeRate: Amount?
    /// `balanceDateTime`: when the balance was taken.
    public var balanceDateTime: Timestamp?
    /// `accountType` (2.0.0): who the account is for.
    public var accountType: DepositAccountType?
    /// `accountSubType` (2.0.0), `type` (1.x): savings or current.
    public var accountSubType: DepositAccountSubType?
    /// `branch`: a name or a code.
    public var branch: String?
    /// `facility`: a credit line on the account.
    public var facility: DepositFacility?
    /// `ifsc` (2.0.0), `ifscCode` (1.x): the branch's code for transfers.
    public var ifsc: String?
    /// `micrCode`: the branch's code for cheques.
    public var micrCode: String?
    /// `openingDate`: the day the account was opened.
    public var openingDate: CalendarDate?
    /// `currentODLimit`: what can still be drawn of the sanctioned limit.
    public var currentODLimit: Amount?
    /// `drawingLimit`: the sanctioned limit.
    public var drawingLimit: Amount?
    /// `status`: whether the account is in use.
    public var status: DepositAccountStatus?
    /// `Pending` (1.x), `PendingTxns/PendingTxn` (2.0.0): what is not yet booked.
    public var pendingTransactions: [DepositPendingTransaction] = []
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
