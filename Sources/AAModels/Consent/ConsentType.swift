public import AACore

/// A part of an account's document (`consentTypes`). Source: ReBIT AA API 2.0.0.
public struct ConsentType: OpenStringEnum {
    /// The text on the wire.
    public let rawValue: String
    /// Any text is a value.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Who holds the account.
    public static let profile: Self = "PROFILE"
    /// Balances and terms.
    public static let summary: Self = "SUMMARY"
    /// What moved.
    public static let transactions: Self = "TRANSACTIONS"

    /// The values of the specification.
    public static let known: Set<Self> = [.profile, .summary, .transactions]
}
