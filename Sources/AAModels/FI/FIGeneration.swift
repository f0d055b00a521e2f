public import AACore

/// Which generation of an FI schema a document's fields belong to.
///
/// It is found from the fields that are there; the `version` a document claims is a hint that is often wrong. Generations of
/// different FI types must not be compared: `1.0.0` of SEBI's types is newer than `1.1`.
public struct FIGeneration: OpenStringEnum {
    /// The generation's name.
    public let rawValue: String
    /// A generation by its name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The schemas 1.0, 1.1, 1.1.2 and 1.2 of all types.
    public static let v1: Self = "1.x"
    /// The schemas of SEBI's and IRDAI's types and of GST since December 2022.
    public static let v1_0_0: Self = "1.0.0"
    /// The schemas of DEPOSIT, TERM_DEPOSIT and RECURRING_DEPOSIT since January 2025.
    public static let v2: Self = "2.0.0"

    /// The three that are on the wire.
    public static let known: Set<Self> = [.v1, .v1_0_0, .v2]
}
