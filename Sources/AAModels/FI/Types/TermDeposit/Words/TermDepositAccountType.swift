// Generated from Schemas/FI/TERM_DEPOSIT.json; run Scripts/schemas.

import AACore

/// The kind of a fixed deposit.
public struct TermDepositAccountType: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A value by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `FIXED`
    public static let fixed: Self = "FIXED"
    /// `SWEEP`
    public static let sweep: Self = "SWEEP"
    /// `RECURRING`
    public static let recurring: Self = "RECURRING"
    /// `FLEXIBLE`
    public static let flexible: Self = "FLEXIBLE"
    /// `TAX-SAVING`
    public static let taxSaving: Self = "TAX-SAVING"
    /// Foreign currency of a non-resident.
    public static let fcnr: Self = "FCNR"
    /// `OTHERS`
    public static let others: Self = "OTHERS"

    /// The words of the schemas.
    public static let known: Set<Self> = [.fixed, .sweep, .recurring, .flexible, .taxSaving, .fcnr, .others]
}

extension TermDepositAccountType: FIValue {}
