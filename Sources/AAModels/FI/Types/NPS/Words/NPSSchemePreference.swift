// Generated from Schemas/FI/NPS.json; run Scripts/schemas.

import AACore

/// Who chooses the schemes.
public struct NPSSchemePreference: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A value by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// By age.
    public static let auto: Self = "AUTO"
    /// The subscriber.
    public static let active: Self = "ACTIVE"
    /// There is no such tier.
    public static let na: Self = "NA"

    /// The words of the schemas.
    public static let known: Set<Self> = [.auto, .active, .na]
}

extension NPSSchemePreference: FIValue {}
