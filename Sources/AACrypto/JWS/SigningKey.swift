public import AACore

/// A private key with the key id and the algorithm it signs under: RSA (RS256, PS256) or Ed25519 (EdDSA).
public struct SigningKey: Sendable {
    /// The key's name, in the header of every signature.
    public let keyID: KeyID
    let key: SignatureKey
    let signer: any SigningAlgorithm

    /// The algorithm, in the header of every signature.
    public var algorithm: JWSAlgorithm { signer.name }

    private init(_ key: SignatureKey, keyID: KeyID, algorithm: JWSAlgorithm?) throws(AACryptoError) {
        guard !keyID.rawValue.isEmpty else { throw AACryptoError(.invalidParameter, "a signing key needs a key id") }
        let offered = key.kind.algorithms.compactMap { $0 as? any SigningAlgorithm }
        guard let signer = offered.first(where: { algorithm == nil || $0.name == algorithm }) else {
            let name = algorithm.map { "under \(VerificationTranscript.printable($0.rawValue)) " } ?? ""
            throw AACryptoError(
                .invalidKey, "nothing is signed \(name)with a key of the kind \(key.kind.names.kind) here")
        }
        self.key = key
        self.keyID = keyID
        self.signer = signer
    }

    /// Makes a new key. An RSA key takes OpenSSL a tenth of a second or more.
    ///
    /// - Parameters:
    ///   - keyID: The key's name.
    ///   - algorithm: RS256, PS256 or EdDSA.
    ///   - bits: The size of an RSA key's modulus; without meaning for EdDSA.
    /// - Throws: ``AACryptoError/Code/invalidParameter`` for another algorithm, and for RSA unless `bits` is between 2048 and 8192.
    public static func generate(
        keyID: KeyID, algorithm: JWSAlgorithm = .rs256, bits: Int = 2048
    ) throws(AACryptoError) -> SigningKey {
        guard let kind = SignatureKeyKind.allCases.first(where: { $0.algorithm(algorithm) is any SigningAlgorithm })
        else {
            throw AACryptoError(
                .invalidParameter,
                "no key is made for \(VerificationTranscript.printable(algorithm.rawValue)), only for RS256, PS256 and EdDSA"
            )
        }
        guard kind != .rsa || RSANumbers.allowedBits.contains(bits) else {
            throw AACryptoError(.invalidParameter, "an RSA key here has 2048 to 8192 bits")
        }
        let key =
            try kind == .rsa ? SignatureKey(generatingRSABits: bits) : SignatureKey(ed25519Seed: .random(count: 32))
        return try SigningKey(key, keyID: keyID, algorithm: algorithm)
    }

    /// Reads a `PRIVATE KEY` (PKCS #8) or `RSA PRIVATE KEY` (PKCS #1) in PEM, or the former's bare base64.
    ///
    /// - Parameters:
    ///   - pem: The text, on one line or many.
    ///   - keyID: The key's name.
    ///   - algorithm: What to sign under; by default RS256 with an RSA key, EdDSA with an Ed25519 key.
    /// - Throws: ``AACryptoError/Code/invalidKey`` if it is no RSA key of allowed size and no Ed25519 key, if its halves do not fit
    ///   each other, or the algorithm does not fit.
    public init(pem: String, keyID: KeyID, algorithm: JWSAlgorithm? = nil) throws(AACryptoError) {
        var pem = try PEM(pem)
        defer { SecretStorage.wipe(&pem.der) }
        try self.init(SignatureKey(privateKey: pem), keyID: keyID, algorithm: algorithm)
    }

    /// Takes a key from a JWK with private members.
    ///
    /// - Parameters:
    ///   - jwk: The key.
    ///   - keyID: The name to sign under, where the JWK has none.
    ///   - algorithm: What to sign under, where the JWK does not say; by default as in ``init(pem:keyID:algorithm:)``.
    /// - Throws: ``AACryptoError/Code/invalidKey`` if the private members or a name are absent, if the JWK has another name or
    ///   algorithm than is asked for, and as ``init(pem:keyID:algorithm:)``.
    public init(jwk: JWK, keyID: KeyID? = nil, algorithm: JWSAlgorithm? = nil) throws(AACryptoError) {
        try jwk.require(operation: "sign")
        guard let name = jwk.keyID ?? keyID else {
            throw AACryptoError(.invalidKey, "the JWK has no kid to sign under")
        }
        guard keyID == nil || keyID == name else { throw AACryptoError(.invalidKey, "the JWK has another kid") }
        guard algorithm == nil || jwk.algorithm == nil || algorithm == jwk.algorithm else {
            throw AACryptoError(.invalidKey, "the JWK is for another algorithm")
        }
        guard jwk.isPrivate else { throw AACryptoError(.invalidKey, "the JWK is a public key") }
        guard jwk.kind != .p256 else {
            throw AACryptoError(.invalidKey, "a P-256 key is for verification alone here")
        }
        try self.init(
            SignatureKey(jwk.kind, publicValues: jwk.publicValues, privateValues: jwk.privateValues),
            keyID: name, algorithm: jwk.algorithm ?? algorithm)
    }
}
