// Generated from Schemas/FI/ULIP.json; run Scripts/schemas.

import AACore

/// Life or health.
public struct ULIPType: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A value by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `LIFE`
    public static let life: Self = "LIFE"
    /// `HEALTH`
    public static let health: Self = "HEALTH"

    /// The words of the schemas.
    public static let known: Set<Self> = [.life, .health]
}

extension ULIPType: FIValue {}
