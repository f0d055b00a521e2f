public import AACore
public import AATransport

/// How Setu knows who asks.
public enum SetuAuthentication: Sendable {
    /// A client of Setu's: an id and a secret, both from the "Testing details" of the very product; the organisation's own pair is
    /// refused.
    public struct Client: Sendable {
        /// The id.
        @Redacted public private(set) var id: String
        /// The secret.
        @Redacted public private(set) var secret: String

        /// Takes the pair.
        public init(id: String, secret: String) {
            self.id = id
            self.secret = secret
        }
    }

    /// v2: a login at the token service, usually ``tokenService``, whose token each call carries.
    case login(Client, at: HTTPURL)
    /// v1, and v2 where the host's own middleware makes no token: `x-client-id` and `x-client-secret` on each call.
    case headers(Client)
    /// Another part of the host adds what Setu asks for, such as a `BearerToken` shared with other products.
    case middleware

    /// The token service, of the sandbox and of production alike.
    public static let tokenService = "https://orgservice-prod.setu.co/v1/users/login"
}
