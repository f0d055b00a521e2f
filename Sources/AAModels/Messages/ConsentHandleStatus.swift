public import AACore

/// How far a request for consent is, as POST /Consent/handle reports it. Source: ReBIT AA API 1.1.2 and 2.0.0.
public struct ConsentHandleStatus: OpenStringEnum {
    /// The text on the wire.
    public let rawValue: String
    /// Any text is a value.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The customer has not decided yet.
    public static let pending: Self = "PENDING"
    /// The customer agreed; the consent has an id.
    public static let approved: Self = "APPROVED"
    /// The customer refused.
    public static let rejected: Self = "REJECTED"
    /// The consent's expiry passed before the customer decided.
    public static let expired: Self = "EXPIRED"
    /// The word of 1.1.2 for approved.
    public static let ready: Self = "READY"
    /// The word of 1.1.2 for rejected or expired.
    public static let failed: Self = "FAILED"

    /// The values of the specification.
    public static let known: Set<Self> = [.pending, .approved, .rejected, .expired, .ready, .failed]
}
