// Generated from Schemas/FI/Shared.json; run Scripts/schemas.

import AACore

/// Whether money came or went. A negative amount or another word (`REVERSAL`) is possible.
public struct DepositTransactionType: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A value by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Money came in.
    public static let credit: Self = "CREDIT"
    /// Money went out.
    public static let debit: Self = "DEBIT"

    /// The words of the schemas.
    public static let known: Set<Self> = [.credit, .debit]
}

extension DepositTransactionType: FIValue {}
