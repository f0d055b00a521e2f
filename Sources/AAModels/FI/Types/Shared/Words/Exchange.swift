// Generated from Schemas/FI/Shared.json; run Scripts/schemas.

import AACore

/// A stock exchange.
public struct Exchange: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A value by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `BSE`
    public static let bse: Self = "BSE"
    /// `NSE`
    public static let nse: Self = "NSE"
    /// `OTHERS`
    public static let others: Self = "OTHERS"

    /// The words of the schemas.
    public static let known: Set<Self> = [.bse, .nse, .others]
}

extension Exchange: FIValue {}
