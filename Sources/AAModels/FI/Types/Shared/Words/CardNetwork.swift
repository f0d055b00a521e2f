// Generated from Schemas/FI/Shared.json; run Scripts/schemas.

import AACore

/// Whose card it is.
public struct CardNetwork: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A value by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `MASTER_CARD`
    public static let masterCard: Self = "MASTER_CARD"
    /// `VISA`
    public static let visa: Self = "VISA"
    /// `RUPAY`
    public static let rupay: Self = "RUPAY"
    /// `OTHERS`
    public static let others: Self = "OTHERS"

    /// The words of the schemas.
    public static let known: Set<Self> = [.masterCard, .visa, .rupay, .others]
    /// Spellings that are not the schema's.
    public static let misspellings: [String: Self] = ["MASTERCARD": .masterCard]
}

extension CardNetwork: FIValue {}
