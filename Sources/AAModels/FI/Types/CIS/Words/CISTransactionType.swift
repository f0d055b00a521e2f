// Generated from Schemas/FI/CIS.json; run Scripts/schemas.

import AACore

/// What happened in a collective investment scheme.
public struct CISTransactionType: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A value by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `AMALGAMATION`
    public static let amalgamation: Self = "AMALGAMATION"
    /// `BONUS`
    public static let bonus: Self = "BONUS"
    /// `BUY-BACK`
    public static let buyBack: Self = "BUY-BACK"
    /// `CAPITAL-REDUCTION_or_CONSOLIDATION-OF-SHARES`
    public static let capitalReductionOrConsolidationOfShares: Self = "CAPITAL-REDUCTION_or_CONSOLIDATION-OF-SHARES"
    /// `CONVERSION-OF-DEBENTURES-INTO-SHARES`
    public static let conversionOfDebenturesIntoShares: Self = "CONVERSION-OF-DEBENTURES-INTO-SHARES"
    /// `DEMERGER`
    public static let demerger: Self = "DEMERGER"
    /// `DIVIDEND`
    public static let dividend: Self = "DIVIDEND"
    /// `OPEN-OFFER`
    public static let openOffer: Self = "OPEN-OFFER"
    /// `RIGHTS-ISSUE`
    public static let rightsIssue: Self = "RIGHTS-ISSUE"
    /// `STOCK-SPLIT`
    public static let stockSplit: Self = "STOCK-SPLIT"
    /// `OTHERS`
    public static let others: Self = "OTHERS"

    /// The words of the schemas.
    public static let known: Set<Self> = [
        .amalgamation, .bonus, .buyBack, .capitalReductionOrConsolidationOfShares, .conversionOfDebenturesIntoShares,
        .demerger, .dividend, .openOffer, .rightsIssue, .stockSplit, .others,
    ]
}

extension CISTransactionType: FIValue {}
