import AACore
import AATransport
import Synchronization

extension SetuFace {
    /// Gives a JWT that says when it expires, as Setu's does; its signature proves nothing.
    func logIn(_ request: HTTPRequest) throws(SetuFaceError) -> HTTPResponse {
        let body = try? JSONDocument.uniqueMembers(request.body).object
        guard request.headers["client"] == "bridge", let body, body["grant_type"] == "client_credentials" else {
            throw .body
        }
        guard body["clientID"]?.string == settings.clientID, body["secret"]?.string == settings.clientSecret else {
            throw SetuFaceError(.badRequest, "InvalidRequest", "Invalid credentials")
        }
        let now = clock.now()
        let expiry = now.adding(settings.tokenLifetime)
        let payload: JSONValue = .object([
            "iat": .number(String(now.millisecondsSince1970 / 1_000)),
            "exp": .number(String(expiry.millisecondsSince1970 / 1_000)), "jti": .string(random.uuid()),
        ])
        let token = [#"{"alg":"HS256"}"#.utf8.map { $0 }, payload.bytes(), random.bytes(32)]
            .map { Base64.encode($0, as: .url) }.joined(separator: ".")
        ground.state.withLock { $0.tokens[token] = expiry }
        return HTTPResponse(json: .object(["access_token": .string(token), "refresh_token": ""]))
    }

    /// v2 takes a token or the client's headers, v1 the headers alone.
    func authenticate(_ request: HTTPRequest, isV1: Bool) throws(SetuFaceError) {
        let now = clock.now()
        let isClient =
            request.headers["x-client-id"] == settings.clientID
            && request.headers["x-client-secret"] == settings.clientSecret
        let token = request.headers["authorization"].flatMap { $0.hasPrefix("Bearer ") ? String($0.dropFirst(7)) : nil }
        let expiry = token.flatMap { token in ground.state.withLock { $0.tokens[token] } }
        guard isClient || !isV1 && expiry.map({ now < $0 }) == true else { throw .unauthorized }
        guard isV1 || request.headers["x-product-instance-id"] == settings.productInstance else { throw .instance }
    }
}
