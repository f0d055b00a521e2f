public import AACore
public import AACrypto
public import AAModels
public import AATransport

/// Sahamati's Central Registry: who is a member, where it is, and with which key it signs.
///
/// An entity is asked for when it is first needed and kept for a day. A signature by a key that the kept entry does not name makes the
/// registry be asked again, as a member may have a new key: once in a pause and never more often, or whoever invents names of keys
/// would make us ask without end. While the registry fails it is asked every five seconds at most, and what it said serves for a second day.
/// That an entity it had is gone counts as such a failure, as a registry in trouble may say so.
///
/// The registry signs nothing that its documents say how to verify: what it says is trusted for its TLS and the token that it asks for.
/// Give it a transport that adds the token: `BearerToken` with a ``TokenServiceSource``. A member has one key at a time, so what it signed
/// with a former one does not verify any more.
public struct CentralRegistry: VerificationKeySource {
    private struct Address: Hashable, Sendable {
        let role: Notifier.Role
        let id: EntityID
    }

    private let url: HTTPURL
    private let transport: any HTTPTransport
    private let keyRole: Notifier.Role
    private let clock: any WallClock
    private let cache: FetchCache<Address, RegisteredEntity?>

    /// Asks the registry at an address. Copies of the value share what they keep.
    ///
    /// - Parameters:
    ///   - url: The registry, such as `https://api.sahamati.org.in/cr`.
    ///   - transport: Reaches it, with a token.
    ///   - role: The role of those whose keys are asked for.
    ///   - lifetime: How long an entry is kept.
    ///   - pause: How long nothing is asked again about an entity, whatever is looked for.
    ///   - clock: Says how old entries are.
    public init(
        at url: HTTPURL, over transport: some HTTPTransport, keysOf role: Notifier.Role = .accountAggregator,
        lifetime: Duration = .seconds(86_400), pause: Duration = .seconds(300),
        clock: some WallClock = SystemWallClock()
    ) {
        self.url = url
        self.transport = transport
        self.clock = clock
        keyRole = role
        cache = FetchCache(lifetime: lifetime, pause: pause, clock: clock) { address, former throws(TransportError) in
            try await Self.entity(address, former: former ?? nil, at: url, over: transport, clock)
        }
    }

    /// An entity; `nil` if the registry has none of this id in this role, or none that we may see, which is asked again after a pause.
    ///
    /// - Throws: `TransportError`: that of the transport, `TransportError.Code.unauthenticated` if the registry does not take our token,
    ///   or `TransportError.Code.invalidResponse` for an answer that is not about the entity.
    public func entity(_ id: EntityID, as role: Notifier.Role) async throws(TransportError) -> RegisteredEntity? {
        try await cache.value(for: Address(role: role, id: id)) { $0 != nil }
    }

    /// All entities of a role that we may see, asked for now. One that cannot be read is left out.
    ///
    /// - Throws: `TransportError`, as ``entity(_:as:)``.
    public func entities(_ role: Notifier.Role) async throws(TransportError) -> [RegisteredEntity] {
        let response = try await transport.send(Self.request(try Self.url(role, at: url)))
        return try Self.members(of: response, clock).compactMap { try? RegisteredEntity(json: $0, at: .root) }
    }

    /// The key of an entity, looked up by the entity and never by the key's name alone.
    public func verificationKey(of entity: EntityID, keyID: KeyID) async throws -> VerificationKey? {
        let found = try await cache.value(for: Address(role: keyRole, id: entity)) { $0?.certificate?.keyID == keyID }
        return found?.certificate?.keyID == keyID ? found?.verificationKey : nil
    }

    private static func entity(
        _ address: Address, former: RegisteredEntity?, at url: HTTPURL, over transport: any HTTPTransport,
        _ clock: any WallClock
    ) async throws(TransportError) -> RegisteredEntity? {
        let url = try Self.url(address.role, at: url).appending(segment: address.id.rawValue)
        let response = try await transport.send(request(url))
        if response.status == .notFound, former == nil { return nil }
        guard let json = try members(of: response, clock).first,
            let entity = try? RegisteredEntity(json: json, at: .root), entity.id == address.id
        else { throw unreadable }
        return entity
    }

    private static func url(_ role: Notifier.Role, at url: HTTPURL) throws(TransportError) -> HTTPURL {
        try url.appending(path: "v2/entityInfo").appending(segment: role.rawValue)
    }

    private static func request(_ url: HTTPURL) -> HTTPRequest {
        HTTPRequest(method: .get, url: url, headers: ["Accept": "application/json"])
    }

    /// The entities of an answer: `entityinfo` of an object or of each in a list; the older edition has no such member around.
    private static func members(
        of response: HTTPResponse, _ clock: any WallClock
    ) throws(TransportError) -> [JSONValue] {
        guard response.status.isSuccess else { throw response.refusal(of: "the Central Registry", at: clock.now()) }
        guard let json = try? JSONDocument.uniqueMembers(response.body) else { throw unreadable }
        let entries = json.array ?? [json]
        return entries.map { $0.object?["entityinfo"] ?? $0 }
    }

    private static var unreadable: TransportError {
        TransportError(.invalidResponse, "the Central Registry's answer is not about the entity", phase: .afterSend)
    }
}
