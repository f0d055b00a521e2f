// Generated from Schemas/FI/EPF.json; run Scripts/schemas.

public import AACore

/// What the account stands at: `Summary`.
public struct EPFSummary: PersonalRecord {
    /// `currentBalance`: what is available.
    public var currentBalance: Amount?
    /// `openingDate`: the day the account was opened.
    public var openingDate: CalendarDate?
    /// `establishmentId`: the employer's number.
    public var establishmentID: String?
    /// `establishmentName`: the employer's name.
    public var establishmentName: String?
    /// `employerBalance`: what the employer paid in.
    public var employerBalance: Amount?
    /// `employeeBalance`: what the employee paid in.
    public var employeeBalance: Amount?
    /// `totalBalance`: both.
    public var totalBalance: Amount?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
