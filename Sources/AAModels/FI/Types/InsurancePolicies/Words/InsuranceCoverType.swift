// Generated from Schemas/FI/INSURANCE_POLICIES.json; run Scripts/schemas.

import AACore

/// What a policy covers.
public struct InsuranceCoverType: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A value by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Term with the premiums returned.
    public static let termRop: Self = "TERM_ROP"
    /// `CRITICAL_ILLNESS`
    public static let criticalIllness: Self = "CRITICAL_ILLNESS"
    /// `HEALTH`
    public static let health: Self = "HEALTH"
    /// `SELF`
    public static let selfCover: Self = "SELF"
    /// `FAMILY`
    public static let family: Self = "FAMILY"
    /// `BUILDING`
    public static let building: Self = "BUILDING"
    /// `CONTENTS`
    public static let contents: Self = "CONTENTS"
    /// `OTHERS`
    public static let others: Self = "OTHERS"

    /// The words of the schemas.
    public static let known: Set<Self> = [
        .termRop, .criticalIllness, .health, .selfCover, .family, .building, .contents, .others,
    ]
}

extension InsuranceCoverType: FIValue {}
