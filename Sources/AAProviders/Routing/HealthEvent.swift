public import AACore

/// What can go well or badly at a provider, for a FIP or for all of them.
public struct HealthEvent: OpenStringEnum {
    /// The name.
    public let rawValue: String
    /// Any text is a value.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A request for consent is taken, and an answer to it can be read.
    public static let consent: Self = "consent"
    /// A data session begins.
    public static let session: Self = "session"
    /// A FIP's data comes.
    public static let data: Self = "data"

    /// The values that a router weighs.
    public static let known: Set<Self> = [.consent, .session, .data]
}
