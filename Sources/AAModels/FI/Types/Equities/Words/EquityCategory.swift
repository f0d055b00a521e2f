// Generated from Schemas/FI/EQUITIES.json; run Scripts/schemas.

import AACore

/// Shares or derivatives.
public struct EquityCategory: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A value by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `EQUITY`
    public static let equity: Self = "EQUITY"
    /// `EQUITY_DERIVATIVES`
    public static let equityDerivatives: Self = "EQUITY_DERIVATIVES"
    /// `CURRENCY_DERIVATIVES`
    public static let currencyDerivatives: Self = "CURRENCY_DERIVATIVES"

    /// The words of the schemas.
    public static let known: Set<Self> = [.equity, .equityDerivatives, .currencyDerivatives]
}

extension EquityCategory: FIValue {}
