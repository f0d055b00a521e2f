public import AACore

/// What happened (`eventStatus`).
public struct OneMoneyEventStatus: OpenStringEnum {
    /// The text on the wire.
    public let rawValue: String
    /// Any text is a value.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The customer agreed.
    public static let consentApproved: Self = "CONSENT_APPROVED"
    /// The customer refused; the event has no consent id then.
    public static let consentRejected: Self = "CONSENT_REJECTED"
    /// The customer paused the consent.
    public static let consentPaused: Self = "CONSENT_PAUSED"
    /// The customer resumed it.
    public static let consentResumed: Self = "CONSENT_RESUMED"
    /// It was taken back.
    public static let consentRevoked: Self = "CONSENT_REVOKED"
    /// Its time is over.
    public static let consentExpired: Self = "CONSENT_EXPIRED"
    /// The data is there.
    public static let dataReady: Self = "DATA_READY"
    /// The FIPs will not give it.
    public static let dataDenied: Self = "DATA_DENIED"
    /// Some accounts, or all, timed out.
    public static let sessionFailed: Self = "SESSION_FAILED"
    /// The data was not collected in time; the accounts may be missing.
    public static let sessionExpired: Self = "SESSION_EXPIRED"
    /// The data is in the notification.
    public static let dataPush: Self = "DATA_PUSH"
    /// An orchestration has its data.
    public static let success: Self = "SUCCESS"
    /// Under way; of a session's status alone.
    public static let pending: Self = "PENDING"
    /// No account came in time; of a session's status alone.
    public static let timeout: Self = "TIMEOUT"

    /// The values of the documentation.
    public static let known: Set<Self> = [
        .consentApproved, .consentRejected, .consentPaused, .consentResumed, .consentRevoked, .consentExpired,
        .dataReady, .dataDenied, .sessionFailed, .sessionExpired, .dataPush, .success, .pending, .timeout,
    ]
}
