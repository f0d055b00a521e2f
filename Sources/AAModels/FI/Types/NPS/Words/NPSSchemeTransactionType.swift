// Generated from Schemas/FI/NPS.json; run Scripts/schemas.

import AACore

/// What was booked in a pension scheme.
public struct NPSSchemeTransactionType: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A value by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `CONTRIBUTION`
    public static let contribution: Self = "CONTRIBUTION"
    /// `BILLING`
    public static let billing: Self = "BILLING"
    /// Misspelt by the schema.
    public static let withdrawalDueToSchemePreferenceChange: Self = "WILDRAWAL_DUE_TO_SCHEME_PREFERENCE_CHANGE"
    /// `CONTRIBUTION_DUE_TO_SCHEME_CHANGE`
    public static let contributionDueToSchemeChange: Self = "CONTRIBUTION_DUE_TO_SCHEME_CHANGE"
    /// `UNFREEZE_CONTRIBUTION`
    public static let unfreezeContribution: Self = "UNFREEZE_CONTRIBUTION"
    /// `SWITCH_OUT`
    public static let switchOut: Self = "SWITCH_OUT"
    /// `WITHDRAWAL`
    public static let withdrawal: Self = "WITHDRAWAL"
    /// `ADJUSTMENT`
    public static let adjustment: Self = "ADJUSTMENT"
    /// `TRANSFER`
    public static let transfer: Self = "TRANSFER"
    /// `SWAVALAMBAN`
    public static let swavalamban: Self = "SWAVALAMBAN"
    /// `REMITTANCE`
    public static let remittance: Self = "REMITTANCE"
    /// `OTHERS`
    public static let others: Self = "OTHERS"

    /// The words of the schemas.
    public static let known: Set<Self> = [
        .contribution, .billing, .withdrawalDueToSchemePreferenceChange, .contributionDueToSchemeChange,
        .unfreezeContribution, .switchOut, .withdrawal, .adjustment, .transfer, .swavalamban, .remittance, .others,
    ]
    /// Spellings that are not the schema's.
    public static let misspellings: [String: Self] = [
        "WITHDRAWAL_DUE_TO_SCHEME_PREFERENCE_CHANGE": .withdrawalDueToSchemePreferenceChange
    ]
}

extension NPSSchemeTransactionType: FIValue {}
