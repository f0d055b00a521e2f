public import AACore

/// How far a data session is as a whole (`sessionStatus`). Source: ReBIT FIU API 2.0.0.
public struct FISessionStatus: OpenStringEnum {
    /// The text on the wire.
    public let rawValue: String
    /// Any text is a value.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Some accounts are not decided yet.
    public static let active: Self = "ACTIVE"
    /// Every account is ready or denied.
    public static let completed: Self = "COMPLETED"
    /// The data was not collected in time.
    public static let expired: Self = "EXPIRED"
    /// Something failed on the provider's side; a new request may succeed.
    public static let failed: Self = "FAILED"

    /// The values of the specification.
    public static let known: Set<Self> = [.active, .completed, .expired, .failed]
}
