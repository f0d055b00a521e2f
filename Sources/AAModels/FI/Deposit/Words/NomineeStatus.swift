import AACore

/// Whether a nominee is registered. Some FIPs send the nominee's name here.
public struct NomineeStatus: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A status by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// A nominee is registered.
    public static let registered: Self = "REGISTERED"
    /// None is.
    public static let notRegistered: Self = "NOT-REGISTERED"
    /// Both.
    public static let known: Set<Self> = [.registered, .notRegistered]
    /// The separator of other enumerations of the schemas.
    public static let misspellings: [String: Self] = ["NOT_REGISTERED": .notRegistered]
}
