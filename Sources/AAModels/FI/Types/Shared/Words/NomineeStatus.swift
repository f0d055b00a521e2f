// Generated from Schemas/FI/Shared.json; run Scripts/schemas.

import AACore

/// Whether a nominee is registered. Some FIPs send the nominee's name here.
public struct NomineeStatus: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A value by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A nominee is registered.
    public static let registered: Self = "REGISTERED"
    /// None is.
    public static let notRegistered: Self = "NOT-REGISTERED"

    /// The words of the schemas.
    public static let known: Set<Self> = [.registered, .notRegistered]
    /// Spellings that are not the schema's.
    public static let misspellings: [String: Self] = ["NOT_REGISTERED": .notRegistered]
}

extension NomineeStatus: FIValue {}
