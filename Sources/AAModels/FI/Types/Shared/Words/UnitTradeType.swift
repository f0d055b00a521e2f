// Generated from Schemas/FI/Shared.json; run Scripts/schemas.

import AACore

/// What kind of trade it was.
public struct UnitTradeType: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A value by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Bought.
    public static let buy: Self = "BUY"
    /// Sold.
    public static let sell: Self = "SELL"
    /// Given as a bonus; misspelt by the schema.
    public static let bonus: Self = "BOUNS"
    /// Split.
    public static let split: Self = "SPLIT"
    /// `OTHERS`
    public static let others: Self = "OTHERS"

    /// The words of the schemas.
    public static let known: Set<Self> = [.buy, .sell, .bonus, .split, .others]
    /// Spellings that are not the schema's.
    public static let misspellings: [String: Self] = ["BONUS": .bonus]
}

extension UnitTradeType: FIValue {}
