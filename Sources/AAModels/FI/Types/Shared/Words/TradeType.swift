// Generated from Schemas/FI/Shared.json; run Scripts/schemas.

import AACore

/// Bought or sold.
public struct TradeType: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A value by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Bought.
    public static let buy: Self = "BUY"
    /// Sold.
    public static let sell: Self = "SELL"
    /// `OTHERS`
    public static let others: Self = "OTHERS"

    /// The words of the schemas.
    public static let known: Set<Self> = [.buy, .sell, .others]
}

extension TradeType: FIValue {}
