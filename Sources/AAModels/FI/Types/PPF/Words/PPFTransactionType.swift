// Generated from Schemas/FI/PPF.json; run Scripts/schemas.

import AACore

/// What was booked in a public provident fund.
public struct PPFTransactionType: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A value by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `DEPOSIT`
    public static let deposit: Self = "DEPOSIT"
    /// `WITHDRAWAL`
    public static let withdrawal: Self = "WITHDRAWAL"
    /// `INTEREST`
    public static let interest: Self = "INTEREST"
    /// `OTHERS`
    public static let others: Self = "OTHERS"

    /// The words of the schemas.
    public static let known: Set<Self> = [.deposit, .withdrawal, .interest, .others]
}

extension PPFTransactionType: FIValue {}
