// Generated from Schemas/FI/EPF.json; run Scripts/schemas.

import AACore

/// What was booked in a provident fund.
public struct EPFTransactionType: FIVocabulary {
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
    /// `TRANSFER_IN`
    public static let transferIn: Self = "TRANSFER_IN"
    /// `TRANSFER_OUT`
    public static let transferOut: Self = "TRANSFER_OUT"
    /// `ADJUSTMENT`
    public static let adjustment: Self = "ADJUSTMENT"
    /// `OTHERS`
    public static let others: Self = "OTHERS"

    /// The words of the schemas.
    public static let known: Set<Self> = [
        .deposit, .withdrawal, .interest, .transferIn, .transferOut, .adjustment, .others,
    ]
}

extension EPFTransactionType: FIValue {}
