// Generated from Schemas/FI/SIP.json; run Scripts/schemas.

public import AACore

/// One plan: `Investment`.
public struct SIPInvestment: PersonalRecord {
    /// `type`: free words.
    public var type: String?
    /// `startDate`: the first day.
    public var startDate: CalendarDate?
    /// `endDate`: the last day.
    public var endDate: CalendarDate?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
