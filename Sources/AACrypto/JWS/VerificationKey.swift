public import AACore

/// A public key that verifies one entity's signatures: RSA, P-256 or Ed25519.
///
/// Whose key it is, the caller knows: look keys up by entity and key id, never by key id alone.
public struct VerificationKey: Sendable {
    /// The key's name, if it has one; a header must then carry it.
    public let keyID: KeyID?
    /// The one algorithm the key is for; `nil` if it verifies all of its kind: RS256 and PS256 for RSA.
    public let algorithm: JWSAlgorithm?
    let key: SignatureKey

    init(_ key: SignatureKey, keyID: KeyID?, algorithm: JWSAlgorithm?) throws(AACryptoError) {
        if let algorithm, key.kind.algorithm(algorithm) == nil {
            throw AACryptoError(
                .invalidKey,
                """
                \(VerificationTranscript.printable(algorithm.rawValue)) is no algorithm of \(key.kind.names.kind) keys here, \
                only \(key.kind.algorithmList)
                """)
        }
        self.key = key
        self.keyID = keyID
        self.algorithm = algorithm
    }

    /// The public half of a signing key, for its algorithm alone.
    init(of signing: SigningKey) {
        key = signing.key
        keyID = signing.keyID
        algorithm = signing.algorithm
    }

    /// Reads a `PUBLIC KEY` (SubjectPublicKeyInfo) or `RSA PUBLIC KEY` (PKCS #1) in PEM, or the former's bare base64.
    ///
    /// - Parameters:
    ///   - pem: The text, on one line or many.
    ///   - keyID: The key's name, which a header must then carry.
    ///   - algorithm: The one algorithm that a header may name; by default each of the key's kind.
    /// - Throws: ``AACryptoError/Code/invalidKey`` if it is no P-256 key, no Ed25519 key and no RSA key of 2048 to 8192 bits with an
    ///   odd exponent of 3 to 2⁶⁴ − 1, if it is known to be weak, or if the algorithm does not fit.
    public init(pem: String, keyID: KeyID? = nil, algorithm: JWSAlgorithm? = nil) throws(AACryptoError) {
        try self.init(SignatureKey(publicKey: PEM(pem)), keyID: keyID, algorithm: algorithm)
    }

    /// Takes a key from a JWK; private members are not looked at.
    ///
    /// - Throws: ``AACryptoError/Code/invalidKey`` as ``init(pem:keyID:algorithm:)``, and if the JWK's `use` or `key_ops` is
    ///   another than to verify, or its `alg` is not one of its kind.
    public init(jwk: JWK) throws(AACryptoError) {
        try jwk.require(operation: "verify")
        try self.init(
            SignatureKey(jwk.kind, publicValues: jwk.publicValues), keyID: jwk.keyID, algorithm: jwk.algorithm)
    }

    /// The key as a JWK, in the shape of the Central Registry's `certificate`.
    public var jwk: JWK {
        JWK(key.kind, publicValues: key.publicValues, keyID: keyID, use: "sig", algorithm: algorithm)
    }

    /// The key as `PUBLIC KEY` (SubjectPublicKeyInfo) in PEM.
    ///
    /// - Throws: ``AACryptoError/Code/backendFailure``.
    public func pem() throws(AACryptoError) -> String { PEM.text("PUBLIC KEY", try key.publicDER()) }

    /// The size in bits: of the modulus of an RSA key, of the group of others (256 for P-256, 253 for Ed25519).
    public var bits: Int { key.bits }

    /// The algorithm that a header names, if this key is for it.
    func signatureAlgorithm(_ name: JWSAlgorithm) -> (any SignatureAlgorithm)? {
        algorithm == nil || algorithm == name ? key.kind.algorithm(name) : nil
    }
}

extension VerificationKey: CustomStringConvertible {
    /// `VerificationKey(RSA 2048 bits, kid "fip-1")`
    public var description: String {
        let name = keyID.map { "kid \(VerificationTranscript.printable($0.rawValue))" } ?? "no kid"
        return "VerificationKey(\(key.description), \(name))"
    }
}
