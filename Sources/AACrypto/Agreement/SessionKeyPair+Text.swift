import AACore

extension SessionKeyPair {
    /// Decrypts what a peer encrypted for this pair, given the peer's key material as it stands on the wire.
    ///
    /// - Parameters:
    ///   - encryptedFI: Strict base64 of ciphertext ‖ tag.
    ///   - keyValue: `DHPublicKey.KeyValue`.
    ///   - nonce: `Nonce`, strict base64.
    /// - Throws: ``AACryptoError`` as ``AgreementPublicKey/init(keyValue:rawPoints:)`` and ``open(_:from:nonce:)``.
    public func open(_ encryptedFI: String, keyValue: String, nonce: String) throws(AACryptoError) -> [UInt8] {
        try open(
            encryptedFI, from: AgreementPublicKey(keyValue: keyValue), nonce: SessionKeyPair.nonce(fromText: nonce))
    }

    /// The bytes of a nonce as it stands on the wire.
    ///
    /// - Throws: ``AACryptoError/Code/malformedText`` if it is no strict base64.
    public static func nonce(fromText text: String) throws(AACryptoError) -> [UInt8] {
        do { return try Base64.decode(text) } catch {
            throw AACryptoError(.malformedText, "the nonce is not strict base64: \(error.reason)")
        }
    }
}
