import AACore

/// Whether the holder is in the central KYC registry: `ckycRegistered`, 2.0.0.
public struct CKYCRegistration: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A status by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Registered.
    public static let yes: Self = "YES"
    /// Not registered.
    public static let no: Self = "NO"
    /// The FIP does not know.
    public static let noDataAvailable: Self = "NO_DATA_AVAILABLE"
    /// All three.
    public static let known: Set<Self> = [.yes, .no, .noDataAvailable]
}
