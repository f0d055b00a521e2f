// Generated from Schemas/FI/Shared.json; run Scripts/schemas.

import AACore

/// Alone or together.
public struct HoldingType: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A value by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// One person.
    public static let sole: Self = "SOLE"
    /// Several.
    public static let joint: Self = "JOINT"
    /// `OTHERS`
    public static let others: Self = "OTHERS"

    /// The words of the schemas.
    public static let known: Set<Self> = [.sole, .joint, .others]
}

extension HoldingType: FIValue {}
