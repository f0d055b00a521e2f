public import AACore
import AAModels

/// The state of a consent in Setu's words. Source: AA Gateway v2, ConsentResponseV2.
public struct SetuConsentStatus: OpenStringEnum {
    /// The text on the wire.
    public let rawValue: String
    /// Any text is a value.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The customer chooses a bank first, and with it the AA; the consent itself is not made yet.
    public static let initiated: Self = "INITIATED"
    /// The customer has not decided. One who cancels can open the same link again.
    public static let pending: Self = "PENDING"
    /// It may be used.
    public static let active: Self = "ACTIVE"
    /// It may not be used for now.
    public static let paused: Self = "PAUSED"
    /// It was taken back, for good.
    public static let revoked: Self = "REVOKED"
    /// Its time, or that of the request, is over.
    public static let expired: Self = "EXPIRED"
    /// The customer refused.
    public static let rejected: Self = "REJECTED"
    /// It could not be made.
    public static let failed: Self = "FAILED"

    /// The values of the specification.
    public static let known: Set<Self> = [
        .initiated, .pending, .active, .paused, .revoked, .expired, .rejected, .failed,
    ]

    /// What became of the request that has this id. A consent that was paused or revoked was given before.
    func outcome(_ id: ConsentID) -> ConsentOutcome {
        switch self {
        case .initiated, .pending: .pending
        case .active, .paused, .revoked: .approved(id)
        case .expired: .expired
        case .rejected: .rejected
        case .failed: .failed
        default: .unknown(ConsentHandleStatus(rawValue: rawValue))
        }
    }

    /// The same in ReBIT's words, of which INITIATED and FAILED are none.
    var consentStatus: ConsentStatus { self == .initiated ? .pending : ConsentStatus(rawValue: rawValue) }
}
