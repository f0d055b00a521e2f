// Generated from Schemas/FI/MUTUAL_FUNDS.json; run Scripts/schemas.

import AACore

/// What becomes of a scheme's income.
public struct SchemeOption: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A value by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Invested again.
    public static let reinvest: Self = "REINVEST"
    /// Paid out.
    public static let payout: Self = "PAYOUT"
    /// Kept in the fund.
    public static let growthType: Self = "GROWTH_TYPE"

    /// The words of the schemas.
    public static let known: Set<Self> = [.reinvest, .payout, .growthType]
}

extension SchemeOption: FIValue {}
