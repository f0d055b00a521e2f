public import AACore

/// An RSA public key that verifies one entity's signatures.
///
/// Whose key it is, the caller knows: look keys up by entity and key id, never by key id alone.
public struct VerificationKey: Sendable {
    /// The key's name, if it has one; a header must then carry it.
    public let keyID: KeyID?
    let rsa: RSAKey

    init(rsa: RSAKey, keyID: KeyID?) {
        self.rsa = rsa
        self.keyID = keyID
    }

    /// Reads a `PUBLIC KEY` (SubjectPublicKeyInfo) or `RSA PUBLIC KEY` (PKCS #1) in PEM, or the former's bare base64.
    ///
    /// - Throws: ``AACryptoError/Code/invalidKey`` if it is no RSA key of 2048 to 8192 bits with an odd exponent of 3 to 2⁶⁴ − 1.
    public init(pem: String, keyID: KeyID? = nil) throws(AACryptoError) {
        self.init(rsa: try RSAKey(publicKey: PEM(pem)), keyID: keyID)
    }

    /// Takes a key from a JWK; private members are not looked at.
    ///
    /// - Throws: ``AACryptoError/Code/invalidKey`` as ``init(pem:keyID:)``, and if the JWK is for encryption or for another
    ///   algorithm than RS256.
    public init(jwk: JWK) throws(AACryptoError) {
        try jwk.requireSigning()
        self.init(rsa: try RSAKey(modulus: jwk.modulus, exponent: jwk.exponent), keyID: jwk.keyID)
    }

    /// The key as a JWK, in the shape of the Central Registry's `certificate`.
    public var jwk: JWK {
        JWK(modulus: rsa.modulus, exponent: rsa.exponent, keyID: keyID, use: "sig", algorithm: .rs256)
    }

    /// The number of bits of the modulus.
    public var bits: Int { rsa.bits }
}

extension VerificationKey: CustomStringConvertible {
    /// `VerificationKey(RSA 2048 bits, kid "fip-1")`
    public var description: String {
        let name = keyID.map { "kid \(VerificationTranscript.printable($0.rawValue))" } ?? "no kid"
        return "VerificationKey(RSA \(bits) bits, \(name))"
    }
}
