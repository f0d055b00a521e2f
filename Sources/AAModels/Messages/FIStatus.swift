public import AACore

/// How far the data of one account is (`FIStatus`). Source: ReBIT FIU API 2.0.0.
public struct FIStatus: OpenStringEnum {
    /// The text on the wire.
    public let rawValue: String
    /// Any text is a value.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The FIP works on it.
    public static let pending: Self = "PENDING"
    /// It can be fetched.
    public static let ready: Self = "READY"
    /// The FIP will not give it.
    public static let denied: Self = "DENIED"
    /// It was fetched.
    public static let delivered: Self = "DELIVERED"
    /// The FIP did not answer in time; it may be asked again.
    public static let timeout: Self = "TIMEOUT"

    /// The values of the specification.
    public static let known: Set<Self> = [.pending, .ready, .denied, .delivered, .timeout]
}
