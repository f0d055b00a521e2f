import AACore

/// Savings or current: `type` in v1.x, `accountSubType` in 2.0.0.
public struct DepositAccountSubType: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A kind by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// A savings account.
    public static let savings: Self = "SAVINGS"
    /// A current account.
    public static let current: Self = "CURRENT"
    /// Both.
    public static let known: Set<Self> = [.savings, .current]
}
