public import AACore

/// An RSA key in JSON (RFC 7517, RFC 7518 §6.3), as the Central Registry publishes keys.
public struct JWK: Sendable {
    /// `kid`: the key's name.
    public let keyID: KeyID?
    /// `use`: `sig`, or `enc` for keys that do not sign.
    public let use: String?
    /// `alg`: the one algorithm the key is for.
    public let algorithm: JWSAlgorithm?
    /// `n`: the modulus, big-endian, without leading zeros.
    public let modulus: [UInt8]
    /// `e`: the public exponent, big-endian, without leading zeros.
    public let exponent: [UInt8]
    /// The members that have no property here, in order.
    public let additional: JSONObject
    let privateMembers: RSAPrivateMembers?

    /// Whether the private members are there.
    public var isPrivate: Bool { privateMembers != nil }

    init(
        modulus: [UInt8], exponent: [UInt8], keyID: KeyID?, use: String?, algorithm: JWSAlgorithm?,
        additional: JSONObject = [:], privateMembers: RSAPrivateMembers? = nil
    ) {
        self.modulus = modulus
        self.exponent = exponent
        self.keyID = keyID
        self.use = use
        self.algorithm = algorithm
        self.additional = additional
        self.privateMembers = privateMembers
    }

    /// The same key without its private members.
    public var publicJWK: JWK {
        JWK(
            modulus: modulus, exponent: exponent, keyID: keyID, use: use, algorithm: algorithm, additional: additional)
    }

    /// Requires a key that is for signatures.
    func requireSigning() throws(AACryptoError) {
        guard use == nil || use == "sig" else { throw AACryptoError(.invalidKey, "the JWK's use is not sig") }
        guard algorithm == nil || algorithm == .rs256 else {
            throw AACryptoError(.invalidKey, "the JWK's alg is not RS256")
        }
    }
}

extension JWK: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// `JWK(RSA, kid "fip-1", public)`
    public var description: String {
        let name = keyID.map { "kid \(VerificationTranscript.printable($0.rawValue))" } ?? "no kid"
        return "JWK(RSA, \(name), \(isPrivate ? "private" : "public"))"
    }
    /// The same as `description`.
    public var debugDescription: String { description }
    /// A mirror without children.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
