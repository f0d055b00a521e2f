import AACore

extension SigningKey {
    /// Signs a request to Perfios with RSASSA-PSS (SHA-256, salt of 32 bytes), whatever algorithm the key signs JWS under.
    ///
    /// - Throws: ``AACryptoError/Code/invalidKey`` if it is no RSA key.
    public func sign(_ request: PerfiosRequest) throws(AACryptoError) -> PerfiosHeaders {
        guard key.kind == .rsa else { throw AACryptoError(.invalidKey, "Perfios takes RSA signatures alone") }
        let digest = try SHA256.digest(Array(request.checksum().utf8))
        return PerfiosHeaders(
            contentSHA256: try request.contentDigest(), date: request.dateText,
            signature: Hex.encode(try key.sign(digest: digest, padding: .pss)), host: request.host)
    }
}

extension VerificationKey {
    /// Verifies what ``SigningKey/sign(_:)`` makes, for whoever plays Perfios in a test.
    ///
    /// - Parameters:
    ///   - signature: `X-Perfios-Signature`.
    ///   - request: The request as it was received.
    /// - Throws: ``AACryptoError/Code/invalidSignature`` if the signature does not hold, is no hexadecimal text, or the key is no
    ///   RSA key.
    public func verifyPerfios(_ signature: String, of request: PerfiosRequest) throws(AACryptoError) {
        let digest = try SHA256.digest(Array(request.checksum().utf8))
        guard key.kind == .rsa, let bytes = try? Hex.decode(signature), bytes.count == (key.bits + 7) / 8,
            try key.verify(bytes, digest: digest, padding: .pss)
        else { throw AACryptoError(.invalidSignature, "the signature is not one of this request under this key") }
    }
}
