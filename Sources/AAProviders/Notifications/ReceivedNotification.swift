public import AACore

/// A notification as it came, and what it says: what an inbox must keep to be able to prove it, and to read it again.
public struct ReceivedNotification: Sendable, Hashable {
    /// What it says.
    public let news: ProviderNotification
    /// The body, byte for byte.
    @Redacted public var raw: [UInt8]
    /// The signature it came with (`x-jws-signature`), where the provider signs.
    public let signature: String?
    /// When we received it, by our clock.
    public let receivedAt: Timestamp

    /// Takes over a notification.
    public init(news: ProviderNotification, raw: [UInt8], signature: String?, receivedAt: Timestamp) {
        self.news = news
        self.raw = raw
        self.signature = signature
        self.receivedAt = receivedAt
    }
}
