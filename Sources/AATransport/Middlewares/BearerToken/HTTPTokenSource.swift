public import AACore

/// A login that is one request: credentials go out, a JSON object with the token comes back.
///
/// By default with the names of OAuth 2.0 (RFC 6749 §5.1), as Setu and Unaport have them. Sahamati's token service says
/// `accessToken` and `expiresIn`.
public struct HTTPTokenSource: TokenSource {
    private let transport: any HTTPTransport
    private let request: HTTPRequest
    private let tokenMember: String
    private let lifetimeMember: String
    private let clock: any WallClock

    /// Sets how to log in.
    ///
    /// - Parameters:
    ///   - request: The login with its credentials, which no description shows if they are in the body or a sensitive header.
    ///   - transport: Sends it: a client with a timeout and perhaps a ``Retry`` of its own, as a login is safe to repeat.
    ///   - tokenMember: The name of the token in the answer.
    ///   - lifetimeMember: The name of its lifetime in seconds, if there is one.
    ///   - clock: Gives the time to which a `Retry-After` date is compared.
    public init(
        _ request: HTTPRequest, over transport: some HTTPTransport, tokenMember: String = "access_token",
        lifetimeMember: String = "expires_in", clock: some WallClock = SystemWallClock()
    ) {
        self.request = request
        self.transport = transport
        self.tokenMember = tokenMember
        self.lifetimeMember = lifetimeMember
        self.clock = clock
    }

    /// Sends the login.
    ///
    /// - Throws: ``TransportError``: that of the transport, ``TransportError/Code/unauthenticated`` for a status that is no success,
    ///   or ``TransportError/Code/invalidResponse`` for an answer without a token.
    public func fetchToken() async throws(TransportError) -> AccessToken {
        let response = try await transport.send(request)
        guard response.status.isSuccess else { throw refusal(response) }
        guard let answer = try? JSONDocument.uniqueMembers(response.body).object,
            let token = answer[tokenMember]?.string, !token.isEmpty
        else { throw TransportError(.invalidResponse, "the answer to a login has no token", phase: .afterSend) }
        return AccessToken(token, lifetime: lifetime(answer[lifetimeMember]))
    }

    /// Wrong credentials stay wrong; a service that is busy or broken may work later.
    private func refusal(_ response: HTTPResponse) -> TransportError {
        let isPassing = response.status.isServerError || [.requestTimeout, .tooManyRequests].contains(response.status)
        return TransportError(
            .unauthenticated, "the token service answered \(response.status)", phase: .afterSend,
            retry: isPassing ? .after(response.retryAfter(at: clock.now())) : .never, status: response.status)
    }

    private func lifetime(_ value: JSONValue?) -> Duration? {
        switch value {
        case .number(let text), .string(let text): Int(text).map { .seconds($0) }
        default: nil
        }
    }
}
