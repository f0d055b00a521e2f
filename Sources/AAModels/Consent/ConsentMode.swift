public import AACore

/// What an FIU may do with the data (`consentMode`). Source: ReBIT AA API 2.0.0.
public struct ConsentMode: OpenStringEnum {
    /// The text on the wire.
    public let rawValue: String
    /// Any text is a value.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Show it, keep nothing.
    public static let view: Self = "VIEW"
    /// Keep it for the data's life.
    public static let store: Self = "STORE"
    /// Ask questions of it, keep the answers.
    public static let query: Self = "QUERY"
    /// Receive it continuously.
    public static let stream: Self = "STREAM"

    /// The values of the specification.
    public static let known: Set<Self> = [.view, .store, .query, .stream]
}
