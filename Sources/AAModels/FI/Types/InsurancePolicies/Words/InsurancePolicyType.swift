// Generated from Schemas/FI/INSURANCE_POLICIES.json; run Scripts/schemas.

import AACore

/// The kind of a policy.
public struct InsurancePolicyType: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A value by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `TERM`
    public static let term: Self = "TERM"
    /// `ENDOWMENT`
    public static let endowment: Self = "ENDOWMENT"
    /// `MONEYBACK`
    public static let moneyback: Self = "MONEYBACK"
    /// `PENSION_PLAN`
    public static let pensionPlan: Self = "PENSION_PLAN"
    /// `WHOLE_LIFE`
    public static let wholeLife: Self = "WHOLE_LIFE"
    /// `CHILDREN_PLAN`
    public static let childrenPlan: Self = "CHILDREN_PLAN"
    /// `LOAN_COVER_TERM`
    public static let loanCoverTerm: Self = "LOAN_COVER_TERM"
    /// `COMPREHENSIVE`
    public static let comprehensive: Self = "COMPREHENSIVE"
    /// `THIRD_PARTY`
    public static let thirdParty: Self = "THIRD_PARTY"
    /// `OTHERS`
    public static let others: Self = "OTHERS"

    /// The words of the schemas.
    public static let known: Set<Self> = [
        .term, .endowment, .moneyback, .pensionPlan, .wholeLife, .childrenPlan, .loanCoverTerm, .comprehensive,
        .thirdParty, .others,
    ]
    /// Spellings that are not the schema's.
    public static let misspellings: [String: Self] = ["comprehensive COMPREHENSIVE": .comprehensive]
}

extension InsurancePolicyType: FIValue {}
