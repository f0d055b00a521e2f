import AACore

extension SigningKey {
    /// The public half, which verifies what this key signs.
    public var verificationKey: VerificationKey { VerificationKey(of: self) }

    /// The key with its private members, to be kept where keys are kept.
    ///
    /// - Throws: ``AACryptoError/Code/backendFailure``.
    public func privateJWK() throws(AACryptoError) -> JWK {
        JWK(
            key.kind, publicValues: key.publicValues, privateValues: key.privateValues, keyID: keyID, use: "sig",
            algorithm: algorithm)
    }

    /// The key as `PRIVATE KEY` (PKCS #8) in PEM. Whoever has the text has the key: keep it where keys are kept.
    ///
    /// - Throws: ``AACryptoError/Code/backendFailure``.
    public func privatePEM() throws(AACryptoError) -> String {
        var der = try key.privateDER()
        defer { SecretStorage.wipe(&der) }
        return PEM.text("PRIVATE KEY", der)
    }
}

extension SigningKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// `SigningKey(RSA 2048 bits, RS256, kid "fiu-1")`
    public var description: String {
        "SigningKey(\(key), \(algorithm), kid \(VerificationTranscript.printable(keyID.rawValue)))"
    }
    /// The same as `description`.
    public var debugDescription: String { description }
    /// A mirror without children.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
