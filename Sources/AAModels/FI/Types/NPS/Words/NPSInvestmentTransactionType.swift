// Generated from Schemas/FI/NPS.json; run Scripts/schemas.

import AACore

/// What was paid into or out of a pension account.
public struct NPSInvestmentTransactionType: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A value by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `CONTRIBUTION`
    public static let contribution: Self = "CONTRIBUTION"
    /// `UNFREEZE_CONTRIBUTION`
    public static let unfreezeContribution: Self = "UNFREEZE_CONTRIBUTION"
    /// `WITHDRAWAL`
    public static let withdrawal: Self = "WITHDRAWAL"
    /// `SWAVALAMBAN_CONTRIBUTION`
    public static let swavalambanContribution: Self = "SWAVALAMBAN_CONTRIBUTION"
    /// `REMITTANCE`
    public static let remittance: Self = "REMITTANCE"
    /// `OTHERS`
    public static let others: Self = "OTHERS"

    /// The words of the schemas.
    public static let known: Set<Self> = [
        .contribution, .unfreezeContribution, .withdrawal, .swavalambanContribution, .remittance, .others,
    ]
}

extension NPSInvestmentTransactionType: FIValue {}
