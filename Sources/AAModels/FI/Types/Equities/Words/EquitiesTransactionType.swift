// Generated from Schemas/FI/EQUITIES.json; run Scripts/schemas.

import AACore

/// What happened to shares.
public struct EquitiesTransactionType: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A value by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Bought.
    public static let buy: Self = "BUY"
    /// Sold.
    public static let sell: Self = "SELL"
    /// Given as a bonus.
    public static let bonus: Self = "BONUS"
    /// Split.
    public static let split: Self = "SPLIT"
    /// A dividend.
    public static let dividend: Self = "DIVIDEND"
    /// A rights issue.
    public static let rights: Self = "RIGHTS"
    /// `OTHERS`
    public static let others: Self = "OTHERS"

    /// The words of the schemas.
    public static let known: Set<Self> = [.buy, .sell, .bonus, .split, .dividend, .rights, .others]
    /// Spellings that are not the schema's.
    public static let misspellings: [String: Self] = ["BOUNS": .bonus]
}

extension EquitiesTransactionType: FIValue {}
