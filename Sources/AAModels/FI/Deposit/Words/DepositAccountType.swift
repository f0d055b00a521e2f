import AACore

/// Who the account is for: `accountType`, 2.0.0.
public struct DepositAccountType: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A kind by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// A resident's account.
    public static let regular: Self = "REGULAR"
    /// Non-resident external.
    public static let nre: Self = "NRE"
    /// Non-resident ordinary.
    public static let nro: Self = "NRO"
    /// Resident foreign currency.
    public static let rfc: Self = "RFC"
    /// All four.
    public static let known: Set<Self> = [.regular, .nre, .nro, .rfc]
}
