// Generated from Schemas/FI/NPS.json; run Scripts/schemas.

import AACore

/// Whether a pension account or tier is in use.
public struct NPSStatus: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A value by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `ACTIVE`
    public static let active: Self = "ACTIVE"
    /// `DEACTIVATED`
    public static let deactivated: Self = "DEACTIVATED"
    /// `FROZEN`
    public static let frozen: Self = "FROZEN"
    /// There is no such tier.
    public static let na: Self = "NA"

    /// The words of the schemas.
    public static let known: Set<Self> = [.active, .deactivated, .frozen, .na]
}

extension NPSStatus: FIValue {}
