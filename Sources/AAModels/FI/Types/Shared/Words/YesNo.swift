// Generated from Schemas/FI/Shared.json; run Scripts/schemas.

import AACore

/// Yes or no.
public struct YesNo: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A value by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `YES`
    public static let yes: Self = "YES"
    /// `NO`
    public static let no: Self = "NO"

    /// The words of the schemas.
    public static let known: Set<Self> = [.yes, .no]
}

extension YesNo: FIValue {}
