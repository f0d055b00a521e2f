public import AACore

/// Sends requests with an access token: `Authorization: Bearer …` (RFC 6750 §2.1), or bare in a header of its own.
///
/// The token is fetched when the first request needs it and shared until shortly before it expires, by `expires_in` or the JWT's
/// `exp`. However many requests need a new one, one login is under way at a time. A 401 means that the token is no longer taken,
/// whatever its time: the request is sent once more with a new one, a POST too, as the peer refused it unread.
public struct BearerToken: HTTPMiddleware {
    /// Where a request has the token.
    public enum Place: Sendable, Hashable {
        /// `Authorization`, as a bearer token.
        case authorization
        /// A header of this name, which holds nothing else, such as ReBIT's `client_api_key`.
        case header(String)
    }

    private let cache: TokenCache
    private let place: Place

    /// Sets where tokens come from. Copies of the value share the token.
    ///
    /// - Parameters:
    ///   - source: Logs in.
    ///   - place: Where a request has the token.
    ///   - margin: How long before its expiry a token is replaced; at most half of the token's life.
    ///   - clock: Tells when that is.
    ///   - observer: Gets an ``HTTPLoginEvent`` when a login has ended.
    public init(
        _ source: some TokenSource, in place: Place = .authorization, refreshingBefore margin: Duration = .seconds(60),
        clock: some WallClock = SystemWallClock(), observer: some Observer = SilentObserver()
    ) {
        self.place = place
        cache = TokenCache(source, margin: margin, clock: clock, observer: observer)
    }

    /// Passes the request on with a token, and once more with a new one after a 401.
    ///
    /// - Throws: ``TransportError``: that of the login, or that of `next`. A login that fails is told as
    ///   ``TransportError/Phase/beforeSend``, after a 401 too: the peer refused the request unread.
    public func intercept(
        _ request: HTTPRequest,
        next: @Sendable (HTTPRequest) async throws(TransportError) -> HTTPResponse
    ) async throws(TransportError) -> HTTPResponse {
        let first = try await token()
        let response = try await next(request.bearing(first.token, in: place))
        guard response.status == .unauthorized else { return response }
        let second = try await token(inPlaceOf: first)
        return try await next(request.bearing(second.token, in: place))
    }

    /// The login's own phase says nothing about the request.
    private func token(inPlaceOf stale: TokenCache.Entry? = nil) async throws(TransportError) -> TokenCache.Entry {
        do throws(TransportError) { return try await cache.token(inPlaceOf: stale) } catch {
            throw error.inPhase(.beforeSend, because: "no access token: \(error.reason)")
        }
    }
}

extension HTTPRequest {
    fileprivate func bearing(_ token: AccessToken, in place: BearerToken.Place) -> HTTPRequest {
        var request = self
        switch place {
        case .authorization: request.headers["Authorization"] = "Bearer \(token.value)"
        case .header(let name): request.headers[name] = token.value
        }
        return request
    }
}

extension BearerToken: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Always `BearerToken`: the token and its source's credentials stay inside.
    public var description: String { "BearerToken" }
    /// The same as `description`.
    public var debugDescription: String { description }
    /// A mirror without children.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
