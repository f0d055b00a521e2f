public import AACore

/// Whether data may be fetched once or again and again (`fetchType`). Source: ReBIT AA API 2.0.0.
public struct FetchType: OpenStringEnum {
    /// The text on the wire.
    public let rawValue: String
    /// Any text is a value.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// One data session.
    public static let onetime: Self = "ONETIME"
    /// As often as the frequency says.
    public static let periodic: Self = "PERIODIC"

    /// The values of the specification.
    public static let known: Set<Self> = [.onetime, .periodic]
}
