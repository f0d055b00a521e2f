// Generated from Schemas/FI/SIP.json; run Scripts/schemas.

public import AACore

/// The plans behind the holdings: `Investments`.
public struct SIPInvestments: PersonalRecord {
    /// `type`: free words.
    public var type: String?
    /// `issueDate`: the day it was issued.
    public var issueDate: CalendarDate?
    /// `maturityDate`: the day it matures.
    public var maturityDate: CalendarDate?
    /// `Investment`: the plans.
    public var plans: [SIPInvestment] = []
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
