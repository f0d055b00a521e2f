public import AACore
public import AATransport

/// Logs in at Sahamati's token service: an `HTTPTokenSource` for `BearerToken`.
///
/// The token shows who we are to all of the network: as `client_api_key` to an AA, as a bearer to the Central Registry.
///
/// ```swift
/// let service = TokenServiceSource.Service.iam(try HTTPURL("https://api.sahamati.org.in/iam/v1"))
/// let source = TokenServiceSource(service, entity: "my-fiu", secret: secret, over: network)
/// let toAA = HTTPClient(transport: network, middlewares: [BearerToken(source, in: .header("client_api_key"))])
/// let toRegistry = HTTPClient(transport: network, middlewares: [BearerToken(source)])
/// ```
///
/// Each `BearerToken` logs in for itself; a token is good for 24 hours.
public struct TokenServiceSource: TokenSource {
    /// Which service, and where.
    public enum Service: Sendable, Hashable {
        /// POST `/entity/token/generate` below the address. Source: Sahamati Token Service APIs 2.1.0.
        case iam(HTTPURL)
        /// POST `/token` below the address of the realm's `openid-connect`, with the secret as the password of Basic. Source: Sahamati Token
        /// issuance service 1.0.15.
        case realm(HTTPURL)
    }

    private let source: HTTPTokenSource

    /// Sets how to log in.
    ///
    /// - Parameters:
    ///   - service: Which service, and where.
    ///   - entity: Our id.
    ///   - secret: Our secret; the service takes it for 180 days, and for 5 days more with a warning.
    ///   - transport: Sends the login.
    ///   - clock: Gives the time to which a `Retry-After` date is compared.
    public init(
        _ service: Service, entity: EntityID, secret: String, over transport: some HTTPTransport,
        clock: some WallClock = SystemWallClock()
    ) {
        let form: HTTPHeaders = ["Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"]
        switch service {
        case .iam(let url):
            let login = url.appending(path: "entity/token/generate")
            // A query is written as a form is.
            let body =
                login.appending(queryItem: "id", value: entity.rawValue)
                .appending(queryItem: "secret", value: secret).query ?? ""
            source = HTTPTokenSource(
                HTTPRequest(method: .post, url: login, headers: form, body: Array(body.utf8)), over: transport,
                tokenMember: "accessToken", lifetimeMember: "expiresIn", clock: clock)
        case .realm(let url):
            var headers = form
            headers["Authorization"] = "Basic \(Base64.encode(Array("\(entity):\(secret)".utf8)))"
            source = HTTPTokenSource(
                HTTPRequest(
                    method: .post, url: url.appending(path: "token"), headers: headers,
                    body: Array("grant_type=client_credentials&scope=openid".utf8)),
                over: transport, clock: clock)
        }
    }

    /// Sends the login.
    ///
    /// - Throws: `TransportError`, as `HTTPTokenSource` does.
    public func fetchToken() async throws(TransportError) -> AccessToken { try await source.fetchToken() }
}

extension TokenServiceSource: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Always `TokenServiceSource`: the secret stays inside.
    public var description: String { "TokenServiceSource" }
    /// The same as `description`.
    public var debugDescription: String { description }
    /// A mirror without children.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
