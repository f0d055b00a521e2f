// Generated from Schemas/FI/Shared.json; run Scripts/schemas.

import AACore

/// Whether an account is in use. `INACTIVE` includes dormant and closed.
public struct DepositAccountStatus: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A value by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// In use.
    public static let active: Self = "ACTIVE"
    /// Inactive, dormant or closed.
    public static let inactive: Self = "INACTIVE"

    /// The words of the schemas.
    public static let known: Set<Self> = [.active, .inactive]
}

extension DepositAccountStatus: FIValue {}
