// Generated from Schemas/FI/MUTUAL_FUNDS.json; run Scripts/schemas.

import AACore

/// What a fund invests in.
public struct FundType: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A value by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `EQUITY`
    public static let equity: Self = "EQUITY"
    /// `DEBT`
    public static let debt: Self = "DEBT"
    /// `HYBRID`
    public static let hybrid: Self = "HYBRID"
    /// `SOLUTION_ORIENTED_SCHEMES`
    public static let solutionOrientedSchemes: Self = "SOLUTION_ORIENTED_SCHEMES"
    /// `OTHERS`
    public static let others: Self = "OTHERS"

    /// The words of the schemas.
    public static let known: Set<Self> = [.equity, .debt, .hybrid, .solutionOrientedSchemes, .others]
}

extension FundType: FIValue {}
