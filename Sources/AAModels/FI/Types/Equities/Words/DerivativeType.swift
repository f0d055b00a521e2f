// Generated from Schemas/FI/EQUITIES.json; run Scripts/schemas.

import AACore

/// The kind of a derivative.
public struct DerivativeType: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A value by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `OPTIONS`
    public static let options: Self = "OPTIONS"
    /// `FUTURES`
    public static let futures: Self = "FUTURES"

    /// The words of the schemas.
    public static let known: Set<Self> = [.options, .futures]
}

extension DerivativeType: FIValue {}
