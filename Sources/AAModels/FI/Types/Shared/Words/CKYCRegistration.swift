// Generated from Schemas/FI/Shared.json; run Scripts/schemas.

import AACore

/// Whether the holder is in the central KYC registry, 2.0.0.
public struct CKYCRegistration: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A value by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Registered.
    public static let yes: Self = "YES"
    /// Not registered.
    public static let no: Self = "NO"
    /// The FIP does not know.
    public static let noDataAvailable: Self = "NO_DATA_AVAILABLE"

    /// The words of the schemas.
    public static let known: Set<Self> = [.yes, .no, .noDataAvailable]
}

extension CKYCRegistration: FIValue {}
