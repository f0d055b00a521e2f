// Generated from Schemas/FI/GENERAL_INSURANCE.json; run Scripts/schemas.

public import AACore

/// One cover: `Cover`.
public struct GeneralInsuranceCover: PersonalRecord {
    /// `uinNumber`: the product's number at the regulator.
    public var uinNumber: String?
    /// `coverName`: the cover's name.
    public var name: String?
    /// `coverDescription`: free words about it.
    public var details: String?
    /// `sumAssured`: what is paid in the insured event.
    public var sumAssured: Amount?
    /// `sumInsured`: the limit of indemnity.
    public var sumInsured: Amount?
    /// `tenureYears`: the years of the term.
    public var tenureYears: Amount?
    /// `tenureMonths`: the months of the term, beside years and days.
    public var tenureMonths: Amount?
    /// `premiumAmount`: one premium.
    public var premiumAmount: Amount?
    /// `coverStartDate`: the first day.
    public var startDate: CalendarDate?
    /// `coverEndDate`: the last day.
    public var endDate: CalendarDate?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
