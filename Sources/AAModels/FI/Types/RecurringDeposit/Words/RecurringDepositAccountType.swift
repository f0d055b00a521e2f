// Generated from Schemas/FI/RECURRING_DEPOSIT.json; run Scripts/schemas.

import AACore

/// The kind of a recurring deposit.
public struct RecurringDepositAccountType: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A value by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `FIXED`
    public static let fixed: Self = "FIXED"
    /// `RECURRING`
    public static let recurring: Self = "RECURRING"
    /// `SWEEP`
    public static let sweep: Self = "SWEEP"
    /// `FLEXIBLE`
    public static let flexible: Self = "FLEXIBLE"

    /// The words of the schemas.
    public static let known: Set<Self> = [.fixed, .recurring, .sweep, .flexible]
}

extension RecurringDepositAccountType: FIValue {}
