import AACore

/// Whether one person holds the account or several.
public struct DepositHoldersType: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A kind of holding by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// One person.
    public static let single: Self = "SINGLE"
    /// Several.
    public static let joint: Self = "JOINT"
    /// Both.
    public static let known: Set<Self> = [.single, .joint]
    /// `signle`, seen on the wire.
    public static let misspellings: [String: Self] = ["signle": .single]
}
