// Generated from Schemas/FI/EQUITIES.json; run Scripts/schemas.

import AACore

/// The kind of an option.
public struct OptionType: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A value by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `CALL`
    public static let call: Self = "CALL"
    /// `PUT`
    public static let put: Self = "PUT"

    /// The words of the schemas.
    public static let known: Set<Self> = [.call, .put]
}

extension OptionType: FIValue {}
