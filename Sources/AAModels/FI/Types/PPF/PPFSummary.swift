// Generated from Schemas/FI/PPF.json; run Scripts/schemas.

public import AACore

/// What the account stands at: `Summary`.
public struct PPFSummary: PersonalRecord {
    /// `openingDate`: the day the account was opened.
    public var openingDate: CalendarDate?
    /// `maturityDate`: the day it matures.
    public var maturityDate: CalendarDate?
    /// `ifscCode`: the branch's code for transfers.
    public var ifsc: String?
    /// `micrCode`: the branch's code for cheques.
    public var micrCode: String?
    /// `status`: whether the account is in use.
    public var status: DepositAccountStatus?
    /// `branchAddr`: where the branch is.
    public var branchAddress: String?
    /// `currentBalance`: what is available.
    public var currentBalance: Amount?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
