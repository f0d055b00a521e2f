// Generated from Schemas/FI/AIF.json; run Scripts/schemas.

import AACore

/// The kind of a fund's security.
public struct SecurityType: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A value by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `LISTED-EQUITY`
    public static let listedEquity: Self = "LISTED-EQUITY"
    /// `LISTED-DEBT-SECURITY`
    public static let listedDebtSecurity: Self = "LISTED-DEBT-SECURITY"
    /// `UNLISTED-EQUITY`
    public static let unlistedEquity: Self = "UNLISTED-EQUITY"
    /// `UNLISTED-DEBT`
    public static let unlistedDebt: Self = "UNLISTED-DEBT"
    /// `PREFERENCE-SHARES`
    public static let preferenceShares: Self = "PREFERENCE-SHARES"
    /// Non-convertible debentures.
    public static let ncds: Self = "NCDS"
    /// `WARRANTS`
    public static let warrants: Self = "WARRANTS"
    /// `DERIVATIVE-CONTRACTS`
    public static let derivativeContracts: Self = "DERIVATIVE-CONTRACTS"
    /// `OTHERS`
    public static let others: Self = "OTHERS"

    /// The words of the schemas.
    public static let known: Set<Self> = [
        .listedEquity, .listedDebtSecurity, .unlistedEquity, .unlistedDebt, .preferenceShares, .ncds, .warrants,
        .derivativeContracts, .others,
    ]
}

extension SecurityType: FIValue {}
