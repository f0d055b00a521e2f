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
    /// ``AccountAggregatorProvider/sessions(under:)``, and more of the sessions of a consent.
    public static let sessions: Self = "sessions"
    /// When a consent's data last came.
    public static let lastFetch: Self = "lastFetch"
    /// ``AccountAggregatorProvider/prepareSession(under:keys:)``: a gateway told to fetch a consent's data, or to fetch it again.
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
    /// A transaction begun at a provider of reports.
    public static let startTransaction: Self = "startTransaction"
    /// A transaction given up.
    public static let cancelTransaction: Self = "cancelTransaction"
    /// How far a transaction is.
    public static let transactionStatus: Self = "transactionStatus"
    /// A file handed over.
    public static let uploadFile: Self = "uploadFile"
    /// A file read as a bank's statement.
    public static let processStatement: Self = "processStatement"
    /// A report ordered.
    public static let startReport: Self = "startReport"
    /// A report collected.
    public static let report: Self = "report"

    /// The calls of the protocol, and those that some providers offer besides.
    public static let known: Set<Self> = [
        .requestConsent, .outcome, .consent, .startSession, .fetch, .revoke, .heartbeat, .mergeConsents, .sessions,
        .lastFetch, .refresh, .fips, .availability, .consents, .document, .redirection, .login, .startTransaction,
        .cancelTransaction, .transactionStatus, .uploadFile, .processStatement, .startReport, .report,
    ]
}
