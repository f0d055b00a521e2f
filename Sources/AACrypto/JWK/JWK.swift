public import AACore

/// A key for signatures in JSON (RFC 7517): RSA, P-256 or Ed25519, as the Central Registry publishes keys.
public struct JWK: Sendable {
    /// `kid`: the key's name.
    public let keyID: KeyID?
    /// `use`: `sig`, or `enc` for keys that do not sign.
    public let use: String?
    /// `key_ops`: what the key is for, such as `verify`.
    public let operations: [String]?
    /// `alg`: the one algorithm the key is for.
    public let algorithm: JWSAlgorithm?
    /// The members that have no property here, in order.
    public let additional: JSONObject
    let kind: SignatureKeyKind
    /// By ``SignatureKeyKind/Names/publicMembers``, big-endian.
    let publicValues: [[UInt8]]
    /// By ``SignatureKeyKind/Names/privateMembers``; empty for a public key.
    let privateValues: [SecretBytes]

    init(
        _ kind: SignatureKeyKind, publicValues: [[UInt8]], privateValues: [SecretBytes] = [], keyID: KeyID? = nil,
        use: String? = nil, operations: [String]? = nil, algorithm: JWSAlgorithm? = nil, additional: JSONObject = [:]
    ) {
        self.kind = kind
        self.publicValues = publicValues
        self.privateValues = privateValues
        self.keyID = keyID
        self.use = use
        self.operations = operations
        self.algorithm = algorithm
        self.additional = additional
    }

    /// `kty`: `RSA`, `EC` or `OKP`.
    public var keyType: String { kind.names.keyType }

    /// `crv`: `P-256` or `Ed25519`; `nil` for RSA.
    public var curve: String? { kind.names.curve }

    /// Whether the private members are there.
    public var isPrivate: Bool { !privateValues.isEmpty }

    /// The same key without its private members.
    public var publicJWK: JWK {
        JWK(
            kind, publicValues: publicValues, keyID: keyID, use: use, operations: operations, algorithm: algorithm,
            additional: additional)
    }

    /// Requires a key that is for signatures, and for this side of them: `sign` or `verify`.
    func require(operation: String) throws(AACryptoError) {
        guard use == nil || use == "sig" else { throw AACryptoError(.invalidKey, "the JWK's use is not sig") }
        guard operations?.contains(operation) != false else {
            throw AACryptoError(.invalidKey, "the JWK's key_ops do not have \(operation)")
        }
    }
}

extension JWK: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// `JWK(RSA, kid "fip-1", public)`
    public var description: String {
        let name = keyID.map { "kid \(VerificationTranscript.printable($0.rawValue))" } ?? "no kid"
        return "JWK(\(kind.names.kind), \(name), \(isPrivate ? "private" : "public"))"
    }
    /// The same as `description`.
    public var debugDescription: String { description }
    /// A mirror without children.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
