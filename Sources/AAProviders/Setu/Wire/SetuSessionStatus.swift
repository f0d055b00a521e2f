public import AACore
import AAModels

/// How far a data session is in Setu's words. Source: AA Gateway v2, FIDataFetchResponseV2.
public struct SetuSessionStatus: OpenStringEnum {
    /// The text on the wire.
    public let rawValue: String
    /// Any text is a value.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Under way.
    public static let active: Self = "ACTIVE"
    /// No account is decided.
    public static let pending: Self = "PENDING"
    /// The data of some accounts is there.
    public static let partial: Self = "PARTIAL"
    /// The data of all accounts is there that will come.
    public static let completed: Self = "COMPLETED"
    /// The data is no longer given out.
    public static let expired: Self = "EXPIRED"
    /// It failed; a new session may succeed.
    public static let failed: Self = "FAILED"

    /// The values of the specification.
    public static let known: Set<Self> = [.active, .pending, .partial, .completed, .expired, .failed]

    /// The same in ReBIT's words.
    var sessionStatus: FISessionStatus {
        switch self {
        case .active, .pending, .partial: .active
        default: FISessionStatus(rawValue: rawValue)
        }
    }
}
