public import AACore

/// A set of keys in JSON (JWKS, RFC 7517 §5), as an entity publishes the keys it signs with.
///
/// A key that is not understood does not fail the rest; it stands in ``unreadable``.
public struct JWKSet: Sendable {
    /// A key that was passed over.
    public struct Unreadable: Sendable, Hashable {
        /// Its place in the list, from 0.
        public let index: Int
        /// Why, with the path of the member; it repeats no value.
        public let reason: String
    }

    /// The keys that were read, in order.
    public let keys: [JWK]
    /// The keys that were not: of another `kty` or curve, or malformed.
    public let unreadable: [Unreadable]

    /// A set of keys to publish.
    public init(_ keys: [JWK]) {
        self.keys = keys
        unreadable = []
    }

    /// The key of this name.
    ///
    /// - Returns: `nil` if the set has none.
    /// - Throws: ``AACryptoError/Code/invalidKey`` if two keys that were read have the name: which one was meant, nobody can say.
    public func key(_ keyID: KeyID) throws(AACryptoError) -> JWK? {
        let named = keys.filter { $0.keyID == keyID }
        guard named.count < 2 else {
            throw AACryptoError(
                .invalidKey,
                "the set has \(named.count) keys of the kid \(VerificationTranscript.printable(keyID.rawValue))")
        }
        return named.first
    }

    /// The names that more than one key has, in the order of the keys: to be reported to whoever publishes the set.
    public var ambiguousKeyIDs: [KeyID] {
        var seen: [KeyID: Int] = [:]
        return keys.compactMap(\.keyID).filter { keyID in
            seen[keyID, default: 0] += 1
            return seen[keyID] == 2
        }
    }
}

extension JWKSet: JSONConvertible {
    /// No entity of the ecosystem has as many keys.
    private static let maximumKeys = 1_000

    /// Reads a set.
    ///
    /// - Throws: `AACoreError` if it is no object with a list of at most 1000 `keys`; what is wrong with one key is no error.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        let listPath = path.member("keys")
        guard let list = json.object?["keys"]?.array else {
            throw AACoreError(.missingMember, "a set of keys has a list of keys", path: listPath.description)
        }
        guard list.count <= Self.maximumKeys else {
            throw AACoreError(
                .limitExceeded, "a set has at most \(Self.maximumKeys) keys", path: listPath.description)
        }
        var (keys, unreadable): ([JWK], [Unreadable]) = ([], [])
        for (index, element) in list.enumerated() {
            do throws(AACoreError) {
                keys.append(try JWK(json: element, at: listPath.element(index)))
            } catch {
                unreadable.append(Unreadable(index: index, reason: error.description))
            }
        }
        self.keys = keys
        self.unreadable = unreadable
    }

    /// The public members of the keys that were read.
    public var json: JSONValue { .object(["keys": .array(keys.map(\.json))]) }
}
