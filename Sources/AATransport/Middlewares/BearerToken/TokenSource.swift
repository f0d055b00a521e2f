/// Gets access tokens: a login at a provider's or the network's token service.
public protocol TokenSource: Sendable {
    /// Gets a new token; never one that was handed out before.
    ///
    /// The login goes through a client of its own, not the one whose requests need the token.
    ///
    /// - Throws: ``TransportError``: that of the exchange, or ``TransportError/Code/unauthenticated`` when the service refuses.
    func fetchToken() async throws(TransportError) -> AccessToken
}
