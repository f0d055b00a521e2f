// Generated from Schemas/FI/DEPOSIT.json; run Scripts/schemas.

import AACore

/// Who a deposit account is for.
public struct DepositAccountType: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A value by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A resident.
    public static let regular: Self = "REGULAR"
    /// Non-resident external.
    public static let nre: Self = "NRE"
    /// Non-resident ordinary.
    public static let nro: Self = "NRO"
    /// Resident foreign currency.
    public static let rfc: Self = "RFC"

    /// The words of the schemas.
    public static let known: Set<Self> = [.regular, .nre, .nro, .rfc]
}

extension DepositAccountType: FIValue {}
