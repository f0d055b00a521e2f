// Generated from Schemas/FI/Shared.json; run Scripts/schemas.

import AACore

/// How often a deposit pays or adds interest.
public struct DepositFrequency: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A value by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `MONTHLY`
    public static let monthly: Self = "MONTHLY"
    /// `QUARTERLY`
    public static let quarterly: Self = "QUARTERLY"
    /// `HALF-YEARLY`
    public static let halfYearly: Self = "HALF-YEARLY"
    /// `YEARLY`
    public static let yearly: Self = "YEARLY"
    /// Once, at the end.
    public static let onMaturity: Self = "OnMaturity"

    /// The words of the schemas.
    public static let known: Set<Self> = [.monthly, .quarterly, .halfYearly, .yearly, .onMaturity]
    /// Spellings that are not the schema's.
    public static let misspellings: [String: Self] = ["HALF_YEARLY": .halfYearly, "QUARTELY": .quarterly]
}

extension DepositFrequency: FIValue {}
