public import AACore
public import AACrypto
public import AATransport

/// Signs each request as Perfios's APIs want it (PERFIOS-RSA-SHA256): the five `X-Perfios-` headers.
///
/// It stands innermost of all that change a request: it signs the exact bytes, path and query that are sent. `Host` is what the
/// transport makes of the URL. A repeated attempt is signed again, with the time of its own.
public struct PerfiosSigning: HTTPMiddleware {
    private let key: SigningKey
    private let escape: PerfiosRequest.Escape
    private let clock: any WallClock

    /// Sets the key and how it is used.
    ///
    /// - Parameters:
    ///   - key: RSA, of 2,048 bits or more; Perfios has its public half.
    ///   - escape: How bytes outside plain ASCII are written into the signed text.
    ///   - clock: Says what time it is; the date is sent in UTC.
    public init(
        _ key: SigningKey, escape: PerfiosRequest.Escape = .bareDigits, clock: some WallClock = SystemWallClock()
    ) {
        self.key = key
        self.escape = escape
        self.clock = clock
    }

    /// Passes the request on with its signature.
    ///
    /// - Throws: `TransportError` with `signingFailed` before anything is sent, or that of `next`.
    public func intercept(
        _ request: HTTPRequest,
        next: @Sendable (HTTPRequest) async throws(TransportError) -> HTTPResponse
    ) async throws(TransportError) -> HTTPResponse {
        var request = request
        let headers: PerfiosHeaders
        do { headers = try key.sign(signed(request)) } catch {
            throw TransportError(.signingFailed, "our signature could not be made", phase: .beforeSend, cause: error)
        }
        // The transport writes `Host` itself.
        for (name, value) in headers.fields where name != "Host" { request.headers[name] = value }
        return try await next(request)
    }

    /// Of an upload in parts the body is not signed, whatever it carries.
    private func signed(_ request: HTTPRequest) throws(AACryptoError) -> PerfiosRequest {
        let isUpload = request.headers["Content-Type"]?.hasPrefix("multipart/") == true
        return try PerfiosRequest(
            method: request.method.rawValue, host: request.url.authority,
            path: "/" + request.url.pathSegments.joined(separator: "/"),
            query: request.url.queryItems, body: isUpload ? [] : request.body, date: clock.now(), escape: escape)
    }
}
