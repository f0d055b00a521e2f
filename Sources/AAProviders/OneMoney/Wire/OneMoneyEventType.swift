public import AACore

/// What a notification of FinPro is about (`eventType`).
public struct OneMoneyEventType: OpenStringEnum {
    /// The text on the wire.
    public let rawValue: String
    /// Any text is a value.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A consent.
    public static let consent: Self = "CONSENT"
    /// A data session.
    public static let data: Self = "DATA"
    /// Data, which is in the notification itself.
    public static let dataExtended: Self = "DATA_EXT"

    /// The values of the documentation.
    public static let known: Set<Self> = [.consent, .data, .dataExtended]
}
