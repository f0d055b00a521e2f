// Generated from Schemas/FI/INSURANCE_POLICIES.json; run Scripts/schemas.

import AACore

/// How often a premium is due.
public struct InsurancePremiumFrequency: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A value by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `MONTHLY`
    public static let monthly: Self = "MONTHLY"
    /// Misspelt by the schema.
    public static let quarterly: Self = "QUARTELY"
    /// `HALF_YEARLY`
    public static let halfYearly: Self = "HALF_YEARLY"
    /// `YEARLY`
    public static let yearly: Self = "YEARLY"
    /// `ONE_TIME`
    public static let oneTime: Self = "ONE_TIME"

    /// The words of the schemas.
    public static let known: Set<Self> = [.monthly, .quarterly, .halfYearly, .yearly, .oneTime]
    /// Spellings that are not the schema's.
    public static let misspellings: [String: Self] = ["QUARTERLY": .quarterly]
}

extension InsurancePremiumFrequency: FIValue {}
