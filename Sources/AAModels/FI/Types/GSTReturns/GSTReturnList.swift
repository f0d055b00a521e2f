// Generated from Schemas/FI/GSTR1_3B.json; run Scripts/schemas.

public import AACore

/// The returns of a period: `Transactions`.
public struct GSTReturnList: PersonalRecord {
    /// `strdt`: the first day.
    public var startDate: CalendarDate?
    /// `endt`: the last day.
    public var endDate: CalendarDate?
    /// `Gstr1Details/gstr1`: returns of supplies.
    public var gstr1: [GSTR1Return] = []
    /// `Gstr3bDetails/gstr3b`: monthly summaries.
    public var gstr3b: [GSTR3BReturn] = []
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
