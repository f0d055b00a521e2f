public import AACore
public import AACrypto
public import AATransport

/// The keys that one entity publishes as a JWKS (RFC 7517 §5), such as the issuer of the network's tokens (`…/openid-connect/certs`).
///
/// Kept, and asked for again, as ``CentralRegistry`` does.
public struct JWKSKeySource: VerificationKeySource {
    private let entity: EntityID
    private let cache: FetchCache<EntityID, JWKSet>

    /// Asks an address for an entity's keys; of any other entity it has none. Copies of the value share what they keep.
    ///
    /// - Parameters:
    ///   - entity: Whose keys they are.
    ///   - url: Where they are.
    ///   - transport: Reaches it.
    ///   - lifetime: How long a set is kept.
    ///   - pause: How long nothing is asked again, whatever is looked for.
    ///   - clock: Says how old the set is.
    public init(
        of entity: EntityID, at url: HTTPURL, over transport: some HTTPTransport, lifetime: Duration = .seconds(86_400),
        pause: Duration = .seconds(300), clock: some WallClock = SystemWallClock()
    ) {
        self.entity = entity
        cache = FetchCache(lifetime: lifetime, pause: pause, clock: clock) { _, _ throws(TransportError) in
            let response = try await transport.send(
                HTTPRequest(method: .get, url: url, headers: ["Accept": "application/json"]))
            guard response.status.isSuccess else { throw response.refusal(of: "the source of a JWKS", at: clock.now()) }
            guard let keys = try? JWKSet(jsonBytes: response.body) else {
                throw TransportError(.invalidResponse, "there is no JWKS in the answer", phase: .afterSend)
            }
            return keys
        }
    }

    /// The key of the name, if there is one that verifies and no other of its name.
    public func verificationKey(of entity: EntityID, keyID: KeyID) async throws -> VerificationKey? {
        guard entity == self.entity else { return nil }
        return Self.key(keyID, in: try await cache.value(for: entity) { Self.key(keyID, in: $0) != nil })
    }

    /// A key that is not for signatures, or one of two of a name, is none: the set was read, so its source did not fail.
    private static func key(_ keyID: KeyID, in keys: JWKSet) -> VerificationKey? {
        guard let jwk = try? keys.key(keyID) else { return nil }
        return try? VerificationKey(jwk: jwk)
    }
}
