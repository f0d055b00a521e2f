// Generated from Schemas/FI/CIS.json; run Scripts/schemas.

import AACore

/// Interim or final; both are misspelt by the schema.
public struct DividendType: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A value by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Before the year's accounts.
    public static let interim: Self = "INTERIM-DIVIDENT"
    /// After the year's accounts.
    public static let final: Self = "FINAL-DIVIDENT"

    /// The words of the schemas.
    public static let known: Set<Self> = [.interim, .final]
    /// Spellings that are not the schema's.
    public static let misspellings: [String: Self] = ["INTERIM-DIVIDEND": .interim, "FINAL-DIVIDEND": .final]
}

extension DividendType: FIValue {}
