import AACore

/// Whether the account is in use. `INACTIVE` includes dormant and closed.
public struct DepositAccountStatus: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A status by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// In use.
    public static let active: Self = "ACTIVE"
    /// Inactive, dormant or closed.
    public static let inactive: Self = "INACTIVE"
    /// Both.
    public static let known: Set<Self> = [.active, .inactive]
}
