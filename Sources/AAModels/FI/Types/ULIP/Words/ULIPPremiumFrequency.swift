// Generated from Schemas/FI/ULIP.json; run Scripts/schemas.

import AACore

/// How often a plan's premium is due.
public struct ULIPPremiumFrequency: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A value by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `MONTHLY`
    public static let monthly: Self = "MONTHLY"
    /// `QUARTERLY`
    public static let quarterly: Self = "QUARTERLY"
    /// `HALF_YEARLY`
    public static let halfYearly: Self = "HALF_YEARLY"
    /// `YEARLY`
    public static let yearly: Self = "YEARLY"
    /// `ONE_TIME`
    public static let oneTime: Self = "ONE_TIME"
    /// `OTHERS`
    public static let others: Self = "OTHERS"

    /// The words of the schemas.
    public static let known: Set<Self> = [.monthly, .quarterly, .halfYearly, .yearly, .oneTime, .others]
}

extension ULIPPremiumFrequency: FIValue {}
