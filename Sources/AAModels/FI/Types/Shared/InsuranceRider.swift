// Generated from Schemas/FI/Shared.json; run Scripts/schemas.

public import AACore

/// What was added to a policy: `Rider`.
public struct InsuranceRider: PersonalRecord {
    /// `riderType`: what the rider adds.
    public var riderType: String?
    /// `sumAssured`: what is paid in the insured event.
    public var sumAssured: Amount?
    /// `tenureYears`: the years of the term.
    public var tenureYears: Amount?
    /// `tenureMonths`: the months of the term, beside years and days.
    public var tenureMonths: Amount?
    /// `policyStartDate`: the first day of cover.
    public var policyStartDate: CalendarDate?
    /// `policyEndDate`: the last day of cover.
    public var policyEndDate: CalendarDate?
    /// `premiumAmount`: one premium.
    public var premiumAmount: Amount?
    /// `description`: free words about it.
    public var description: String?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
