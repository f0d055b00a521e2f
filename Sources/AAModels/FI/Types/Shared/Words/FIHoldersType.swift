// Generated from Schemas/FI/Shared.json; run Scripts/schemas.

import AACore

/// Whether one person holds an account or several.
public struct FIHoldersType: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A value by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// One person.
    public static let single: Self = "SINGLE"
    /// Several.
    public static let joint: Self = "JOINT"
    /// One person, of investment trusts.
    public static let sole: Self = "SOLE"

    /// The words of the schemas.
    public static let known: Set<Self> = [.single, .joint, .sole]
    /// Spellings that are not the schema's.
    public static let misspellings: [String: Self] = ["signle": .single]
}

extension FIHoldersType: FIValue {}
