public import AACore

/// Which call failed.
public struct ProviderOperation: OpenStringEnum {
    /// The name.
    public let rawValue: String
    /// Any text is a value.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// ``AccountAggregatorProvider/requestConsent(_:)-(ConsentRequest)``
    public static let requestConsent: Self = "requestConsent"
    /// ``AccountAggregatorProvider/outcome(of:)``
    public static let outcome: Self = "outcome"
    /// ``AccountAggregatorProvider/consent(_:for:)``
    public static let consent: Self = "consent"
    /// ``AccountAggregatorProvider/startSession(under:range:keys:)``
    public static let startSession: Self = "startSession"
    /// ``AccountAggregatorProvider/fetch(_:)``, ``AccountAggregatorProvider/accounts(in:under:)`` and
    /// ``AccountAggregatorProvider/report(in:)``
    public static let fetch: Self = "fetch"
    /// ``AccountAggregatorProvider/revoke(_:)``
    public static let revoke: Self = "revoke"
    /// ``AccountAggregatorProvider/isUp()``
    public static let heartbeat: Self = "heartbeat"

    /// Several consents put before the customer as one.
    public static let mergeConsents: Self = "mergeConsents"
    /// The sessions of a consent.
    public static let sessions: Self = "sessions"
    /// When a consent's data last came.
    public static let lastFetch: Self = "lastFetch"
    /// A gateway told to fetch a consent's data again.
    public static let refresh: Self = "refresh"
    /// The FIPs and how well they answer.
    public static let fips: Self = "fips"
    /// Which AAs know a mobile number.
    public static let availability: Self = "availability"
    /// The consents of a customer.
    public static let consents: Self = "consents"
    /// The data in another form.
    public static let document: Self = "document"
    /// What an AA's web page sent back with the customer, read.
    public static let redirection: Self = "redirection"

    /// Credentials given for a token.
    public static let login: Self = "login"

    /// The calls of the protocol, and those that some providers offer besides.
    public static let known: Set<Self> = [
        .requestConsent, .outcome, .consent, .startSession, .fetch, .revoke, .heartbeat, .mergeConsents, .sessions,
        .lastFetch, .refresh, .fips, .availability, .consents, .document, .redirection, .login,
    ]
}
