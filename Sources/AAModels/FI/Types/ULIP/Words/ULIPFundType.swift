// Generated from Schemas/FI/ULIP.json; run Scripts/schemas.

import AACore

/// What a plan's fund invests in.
public struct ULIPFundType: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A value by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `DEBT`
    public static let debt: Self = "DEBT"
    /// `EQUITY`
    public static let equity: Self = "EQUITY"
    /// `GUARANTEE`
    public static let guarantee: Self = "GUARANTEE"
    /// `HYBRID`
    public static let hybrid: Self = "HYBRID"
    /// `BALANCED`
    public static let balanced: Self = "BALANCED"
    /// `LIQUID`
    public static let liquid: Self = "LIQUID"
    /// `STABLE`
    public static let stable: Self = "STABLE"
    /// `GROWTH`
    public static let growth: Self = "GROWTH"
    /// `DEFENSIVE`
    public static let defensive: Self = "DEFENSIVE"
    /// `OTHERS`
    public static let others: Self = "OTHERS"

    /// The words of the schemas.
    public static let known: Set<Self> = [
        .debt, .equity, .guarantee, .hybrid, .balanced, .liquid, .stable, .growth, .defensive, .others,
    ]
}

extension ULIPFundType: FIValue {}
