// Generated from Schemas/FI/Shared.json; run Scripts/schemas.

import AACore

/// What was booked in a deposit with a term.
public struct TermDepositTransactionType: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A value by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `OPENING`
    public static let opening: Self = "OPENING"
    /// `INTEREST`
    public static let interest: Self = "INTEREST"
    /// Tax deducted at source.
    public static let tds: Self = "TDS"
    /// `INSTALLMENT`
    public static let installment: Self = "INSTALLMENT"
    /// `CLOSING`
    public static let closing: Self = "CLOSING"
    /// Money came in, 2.0.0.
    public static let credit: Self = "CREDIT"
    /// Money went out, 2.0.0.
    public static let debit: Self = "DEBIT"
    /// `OTHERS`
    public static let others: Self = "OTHERS"

    /// The words of the schemas.
    public static let known: Set<Self> = [.opening, .interest, .tds, .installment, .closing, .credit, .debit, .others]
}

extension TermDepositTransactionType: FIValue {}
