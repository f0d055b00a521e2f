public import AACrypto

/// A code that a provider makes over each notification with a secret that both have: which header carries it, and the secret.
public struct WebhookSignature: Sendable {
    /// The header's name.
    public let header: String
    /// Knows the secret.
    public let authenticator: WebhookAuthenticator

    /// Says where the code is and how it is made.
    public init(header: String, authenticator: WebhookAuthenticator) {
        self.header = header
        self.authenticator = authenticator
    }
}
