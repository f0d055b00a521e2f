public import AACore

/// The state of a consent, as an aggregator reports it. Source: ReBIT AA and FIU API 2.0.0.
public struct ConsentStatus: OpenStringEnum {
    /// The text on the wire.
    public let rawValue: String
    /// Any text is a value.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// It may be used.
    public static let active: Self = "ACTIVE"
    /// The customer has not decided yet (notifications only).
    public static let pending: Self = "PENDING"
    /// It may not be used for now; the customer may resume it.
    public static let paused: Self = "PAUSED"
    /// The customer took it back, for good.
    public static let revoked: Self = "REVOKED"
    /// The customer refused the request, for good (notifications only).
    public static let rejected: Self = "REJECTED"
    /// Its time is over, for good.
    public static let expired: Self = "EXPIRED"

    /// The values of the specification.
    public static let known: Set<Self> = [.active, .pending, .paused, .revoked, .rejected, .expired]
}
