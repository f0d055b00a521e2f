// Generated from Schemas/FI/Shared.json; run Scripts/schemas.

import AACore

/// In which form securities are held.
public struct HoldingMode: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A value by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// In a demat account.
    public static let demat: Self = "DEMAT"
    /// On paper.
    public static let physical: Self = "PHYSICAL"

    /// The words of the schemas.
    public static let known: Set<Self> = [.demat, .physical]
}

extension HoldingMode: FIValue {}
