// Generated from Schemas/FI/Shared.json; run Scripts/schemas.

import AACore

/// The kind of a debt security.
public struct DebtScheme: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A value by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `FIXED_INTEREST_RATE`
    public static let fixedInterestRate: Self = "FIXED_INTEREST_RATE"
    /// `T_NOTES`
    public static let treasuryNotes: Self = "T_NOTES"
    /// `T_BONDS`
    public static let treasuryBonds: Self = "T_BONDS"
    /// `OTHERS`
    public static let others: Self = "OTHERS"

    /// The words of the schemas.
    public static let known: Set<Self> = [.fixedInterestRate, .treasuryNotes, .treasuryBonds, .others]
}

extension DebtScheme: FIValue {}
