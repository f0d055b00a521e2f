// Generated from Schemas/FI/DEPOSIT.json; run Scripts/schemas.

import AACore

/// Savings or current.
public struct DepositAccountSubType: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A value by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A savings account.
    public static let savings: Self = "SAVINGS"
    /// A current account.
    public static let current: Self = "CURRENT"

    /// The words of the schemas.
    public static let known: Set<Self> = [.savings, .current]
}

extension DepositAccountSubType: FIValue {}
