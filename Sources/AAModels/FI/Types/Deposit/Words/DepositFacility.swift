// Generated from Schemas/FI/DEPOSIT.json; run Scripts/schemas.

import AACore

/// A credit line on a deposit account, in the words of both generations.
public struct DepositFacility: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A value by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// An overdraft, v1.x.
    public static let od: Self = "OD"
    /// A cash credit, v1.x.
    public static let cc: Self = "CC"
    /// An overdraft, 2.0.0.
    public static let overdraft: Self = "OVERDRAFT"
    /// A cash credit, 2.0.0.
    public static let cashCredit: Self = "CASH_CREDIT"
    /// None, 2.0.0.
    public static let noFacilityGranted: Self = "NO_FACILITY_GRANTED"

    /// The words of the schemas.
    public static let known: Set<Self> = [.od, .cc, .overdraft, .cashCredit, .noFacilityGranted]
}

extension DepositFacility: FIValue {}
