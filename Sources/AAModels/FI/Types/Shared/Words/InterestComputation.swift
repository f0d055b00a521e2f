// Generated from Schemas/FI/Shared.json; run Scripts/schemas.

import AACore

/// How interest is computed.
public struct InterestComputation: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A value by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `SIMPLE`
    public static let simple: Self = "SIMPLE"
    /// `COMPOUND`
    public static let compound: Self = "COMPOUND"
    /// `OTHERS`
    public static let others: Self = "OTHERS"

    /// The words of the schemas.
    public static let known: Set<Self> = [.simple, .compound, .others]
}

extension InterestComputation: FIValue {}
