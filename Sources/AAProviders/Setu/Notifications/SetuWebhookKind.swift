public import AACore

/// What a notification of Setu's is about (`type`). Source: AA Gateway v2, notifications.
public struct SetuWebhookKind: OpenStringEnum {
    /// The text on the wire.
    public let rawValue: String
    /// Any text is a value.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A consent is something else now, or could not be given.
    public static let consentStatusUpdate: Self = "CONSENT_STATUS_UPDATE"
    /// A data session is something else now.
    public static let sessionStatusUpdate: Self = "SESSION_STATUS_UPDATE"
    /// Setu fetched data by itself; the notification holds it.
    public static let dataReady: Self = "FI_DATA_READY"
    /// Setu tried to fetch data by itself.
    public static let dataFailed: Self = "FI_DATA_FAILED"

    /// The values of the specification.
    public static let known: Set<Self> = [.consentStatusUpdate, .sessionStatusUpdate, .dataReady, .dataFailed]
}
