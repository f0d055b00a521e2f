// Generated from Schemas/FI/Shared.json; run Scripts/schemas.

public import AACore

/// The transactions of a period: `Transactions`.
public struct FITransactions<Row: PersonalRecord>: PersonalRecord {
    /// `startDate`: the first day of the requested period, or of the account's life; may lie after `endDate`.
    public var startDate: CalendarDate?
    /// `endDate`: the last day.
    public var endDate: CalendarDate?
    /// `Transaction`: the rows in the document's order, which may be ascending, descending or neither.
    public var rows: [Row] = []
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
