public import AACore
import AAModels

/// The state of a consent in the lists of FinPro.
public struct OneMoneyConsentStatus: OpenStringEnum {
    /// The text on the wire.
    public let rawValue: String
    /// Any text is a value.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The customer has not decided; the consent has no id yet.
    public static let pending: Self = "PENDING"
    /// It may be used.
    public static let active: Self = "ACTIVE"
    /// The customer refused.
    public static let rejected: Self = "REJECTED"
    /// It was taken back, for good.
    public static let revoked: Self = "REVOKED"
    /// Its time, or that of the request, is over.
    public static let expired: Self = "EXPIRED"
    /// It may not be used for now.
    public static let paused: Self = "PAUSED"

    /// The values of the documentation.
    public static let known: Set<Self> = [.pending, .active, .rejected, .revoked, .expired, .paused]

    /// What became of the request; `nil` for an approval without an id. A consent that was paused or revoked was given before.
    func outcome(_ id: ConsentID?) -> ConsentOutcome? {
        switch self {
        case .pending: .pending
        case .active, .paused, .revoked: id.map { .approved($0) }
        case .rejected: .rejected
        case .expired: .expired
        default: .unknown(ConsentHandleStatus(rawValue: rawValue))
        }
    }
}
