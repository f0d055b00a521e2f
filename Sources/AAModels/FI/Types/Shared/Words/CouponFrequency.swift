// Generated from Schemas/FI/Shared.json; run Scripts/schemas.

import AACore

/// How often a security pays or adds interest.
public struct CouponFrequency: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A value by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `MONTHLY`
    public static let monthly: Self = "MONTHLY"
    /// `HALF_YEARLY`
    public static let halfYearly: Self = "HALF_YEARLY"
    /// `YEARLY`
    public static let yearly: Self = "YEARLY"
    /// `OTHERS`
    public static let others: Self = "OTHERS"

    /// The words of the schemas.
    public static let known: Set<Self> = [.monthly, .halfYearly, .yearly, .others]
    /// Spellings that are not the schema's.
    public static let misspellings: [String: Self] = ["HALF-YEARLY": .halfYearly]
}

extension CouponFrequency: FIValue {}
