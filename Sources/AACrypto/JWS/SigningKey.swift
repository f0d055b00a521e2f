public import AACore

/// An RSA private key with the key id it signs under.
public struct SigningKey: Sendable {
    /// The key's name, in the header of every signature.
    public let keyID: KeyID
    let rsa: RSAKey

    private init(rsa: RSAKey, keyID: KeyID) throws(AACryptoError) {
        guard !keyID.rawValue.isEmpty else { throw AACryptoError(.invalidParameter, "a signing key needs a key id") }
        self.rsa = rsa
        self.keyID = keyID
    }

    /// Makes a new key. It takes OpenSSL a tenth of a second or more.
    ///
    /// - Throws: ``AACryptoError/Code/invalidParameter`` unless `bits` is between 2048 and 8192.
    public static func generate(keyID: KeyID, bits: Int = 2048) throws(AACryptoError) -> SigningKey {
        guard RSAKey.allowedBits.contains(bits) else {
            throw AACryptoError(.invalidParameter, "an RSA key here has 2048 to 8192 bits")
        }
        return try SigningKey(rsa: RSAKey(generatingBits: bits), keyID: keyID)
    }

    /// Reads a `PRIVATE KEY` (PKCS #8) or `RSA PRIVATE KEY` (PKCS #1) in PEM, or the former's bare base64.
    ///
    /// - Throws: ``AACryptoError/Code/invalidKey`` if it is no RSA key of allowed size or its halves do not fit each other.
    public init(pem: String, keyID: KeyID) throws(AACryptoError) {
        var pem = try PEM(pem)
        defer { SecretStorage.wipe(&pem.der) }
        try self.init(rsa: try RSAKey(privateKey: pem), keyID: keyID)
    }

    /// Takes a key from a JWK with private members.
    ///
    /// - Throws: ``AACryptoError/Code/invalidKey`` if they or `kid` are absent, and as ``init(pem:keyID:)``.
    public init(jwk: JWK) throws(AACryptoError) {
        try jwk.requireSigning()
        guard let keyID = jwk.keyID else { throw AACryptoError(.invalidKey, "the JWK has no kid to sign under") }
        guard let members = jwk.privateMembers else { throw AACryptoError(.invalidKey, "the JWK is a public key") }
        try self.init(
            rsa: try RSAKey(modulus: jwk.modulus, exponent: jwk.exponent, privateMembers: members), keyID: keyID)
    }

    /// The public half, which verifies what this key signs.
    public var verificationKey: VerificationKey { VerificationKey(rsa: rsa, keyID: keyID) }

    /// The key with its private members, to be kept where keys are kept.
    ///
    /// - Throws: ``AACryptoError/Code/backendFailure``.
    public func privateJWK() throws(AACryptoError) -> JWK {
        JWK(
            modulus: rsa.modulus, exponent: rsa.exponent, keyID: keyID, use: "sig", algorithm: .rs256,
            privateMembers: try rsa.privateMembers())
    }

    /// Signs bytes that travel beside the signature: `header..signature` with `b64: false` (RFC 7797), as ReBIT asks for in
    /// `x-jws-signature`.
    ///
    /// Sign the bytes that are sent, after serializing.
    ///
    /// - Throws: ``AACryptoError/Code/backendFailure``.
    public func signDetached(_ payload: [UInt8]) throws(AACryptoError) -> String {
        let header = header([("b64", false), ("crit", .array(["b64"]))])
        return "\(header)..\(try signature(header: header, payload: payload))"
    }

    /// Signs bytes and puts them inside: the standard compact JWS (RFC 7515), as `signedConsent` is one.
    ///
    /// - Throws: ``AACryptoError/Code/backendFailure``.
    public func signCompact(_ payload: [UInt8]) throws(AACryptoError) -> String {
        let header = header([])
        let payload = Base64.encode(payload, as: .url)
        return "\(header).\(payload).\(try signature(header: header, payload: Array(payload.utf8)))"
    }

    private func header(_ members: [(String, JSONValue)]) -> String {
        var object: JSONObject = ["alg": .string(JWSAlgorithm.rs256.rawValue), "kid": .string(keyID.rawValue)]
        for (name, value) in members { object.append(name, value) }
        return Base64.encode(JSONValue.object(object).bytes(), as: .url)
    }

    private func signature(header: String, payload: [UInt8]) throws(AACryptoError) -> String {
        let context = try DigestContext()
        try context.update(Array("\(header).".utf8))
        try context.update(payload)
        return Base64.encode(try rsa.sign(digest: context.finish()), as: .url)
    }
}

extension SigningKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// `SigningKey(RSA 2048 bits, kid "fiu-1")`
    public var description: String {
        "SigningKey(RSA \(rsa.bits) bits, kid \(VerificationTranscript.printable(keyID.rawValue)))"
    }
    /// The same as `description`.
    public var debugDescription: String { description }
    /// A mirror without children.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
