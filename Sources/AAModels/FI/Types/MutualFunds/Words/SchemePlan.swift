// Generated from Schemas/FI/MUTUAL_FUNDS.json; run Scripts/schemas.

import AACore

/// How units are bought.
public struct SchemePlan: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A value by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// From the fund house.
    public static let direct: Self = "DIRECT"
    /// Through a distributor.
    public static let regular: Self = "REGULAR"

    /// The words of the schemas.
    public static let known: Set<Self> = [.direct, .regular]
}

extension SchemePlan: FIValue {}
