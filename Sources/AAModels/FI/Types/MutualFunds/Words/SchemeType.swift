// Generated from Schemas/FI/MUTUAL_FUNDS.json; run Scripts/schemas.

import AACore

/// The class of a scheme.
public struct SchemeType: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A value by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `EQUITY_SCHEMES`
    public static let equitySchemes: Self = "EQUITY_SCHEMES"
    /// `DEBT_SCHEMES`
    public static let debtSchemes: Self = "DEBT_SCHEMES"
    /// `HYBRID_SCHEMES`
    public static let hybridSchemes: Self = "HYBRID_SCHEMES"
    /// `SOLUTION_ORIENTED_SCHEMES`
    public static let solutionOrientedSchemes: Self = "SOLUTION_ORIENTED_SCHEMES"
    /// `OTHER_SCHEMES`
    public static let otherSchemes: Self = "OTHER_SCHEMES"

    /// The words of the schemas.
    public static let known: Set<Self> = [
        .equitySchemes, .debtSchemes, .hybridSchemes, .solutionOrientedSchemes, .otherSchemes,
    ]
}

extension SchemeType: FIValue {}
