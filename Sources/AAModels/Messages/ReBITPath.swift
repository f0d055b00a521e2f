/// The paths of the ReBIT API 2.0.0, on AA, FIP and FIU hosts.
public enum ReBITPath: Sendable {
    /// Request a consent (AA); receive an artefact (FIP).
    public static let consent = "/Consent"
    /// What became of a request for consent.
    public static let consentHandle = "/Consent/handle"
    /// The artefact of a consent.
    public static let consentFetch = "/Consent/fetch"
    /// Begin a data session.
    public static let fiRequest = "/FI/request"
    /// Collect a session's data.
    public static let fiFetch = "/FI/fetch"
    /// A consent changed.
    public static let consentNotification = "/Consent/Notification"
    /// A session changed.
    public static let fiNotification = "/FI/Notification"
    /// Whether the host is up.
    public static let heartbeat = "/Heartbeat"
}
