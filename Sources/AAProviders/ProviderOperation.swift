public import AACore

/// Which call failed.
public struct ProviderOperation: OpenStringEnum {
    /// The name.
    public let rawValue: String
    /// Any text is a value.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// ``AccountAggregatorProvider/requestConsent(_:)``
    public static let requestConsent: Self = "requestConsent"
    /// ``AccountAggregatorProvider/outcome(of:)``
    public static let outcome: Self = "outcome"
    /// ``AccountAggregatorProvider/consent(_:for:)``
    public static let consent: Self = "consent"
    /// ``AccountAggregatorProvider/startSession(under:range:keys:)``
    public static let startSession: Self = "startSession"
    /// ``AccountAggregatorProvider/fetch(_:)`` and ``AccountAggregatorProvider/accounts(in:under:)``
    public static let fetch: Self = "fetch"
    /// ``AccountAggregatorProvider/revoke(_:)``
    public static let revoke: Self = "revoke"
    /// ``AccountAggregatorProvider/isUp()``
    public static let heartbeat: Self = "heartbeat"

    /// The calls of the protocol.
    public static let known: Set<Self> = [
        .requestConsent, .outcome, .consent, .startSession, .fetch, .revoke, .heartbeat,
    ]
}
