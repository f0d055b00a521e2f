public import AACore

/// Perfios's page on which a customer hands over documents.
public struct HostedDocumentLink: Sendable, Hashable {
    /// The page. Whoever has it is taken for the customer.
    @Redacted public private(set) var url: String
    /// When it was given to us, by our clock.
    public let issuedAt: Timestamp

    /// How long a link can be opened.
    public static let lifetime = Duration.seconds(7 * 86_400)
    /// How long it is good once it was opened.
    public static let lifetimeOnceOpened = Duration.seconds(20 * 60)

    /// Takes over a link.
    public init(url: String, issuedAt: Timestamp) {
        self.url = url
        self.issuedAt = issuedAt
    }

    /// Until when it can be used: 7 days from when it was given, and 20 minutes from when it was first opened, whichever is sooner. Only
    /// whoever sends the customer there knows the second, so a link is not to be opened by way of trial.
    public func expiry(firstOpenedAt opened: Timestamp? = nil) -> Timestamp {
        let whole = issuedAt.adding(Self.lifetime)
        return opened.map { min(whole, $0.adding(Self.lifetimeOnceOpened)) } ?? whole
    }
}
