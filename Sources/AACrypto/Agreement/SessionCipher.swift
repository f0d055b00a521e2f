import AACore

/// What one peer's key and nonce and ours lead to: opens all accounts that the peer encrypted for one session.
///
/// Salt and IV come from the nonces, the key from HKDF with SHA-256 and empty info, the cipher is AES-256-GCM. Keep it as shortly as
/// the session's accounts take: it opens them after the pair was destroyed, too. Source: the reference service's `CipherService`; ReBIT
/// says ECDH and AES-256 and leaves the rest to it.
public struct SessionCipher: Sendable {
    static let nonceByteCount = 32
    private static let saltByteCount = 20

    let key: SecretBytes
    let iv: [UInt8]

    /// Derives key and IV. Both nonces have at least 32 bytes, and both parties compute the same.
    init(sharedSecret: SecretBytes, nonces: (own: [UInt8], peer: [UInt8])) throws(AACryptoError) {
        let xored = zip(nonces.own, nonces.peer).prefix(Self.nonceByteCount).map { $0 ^ $1 }
        guard xored.count == Self.nonceByteCount else {
            throw AACryptoError(.invalidParameter, "a nonce is shorter than 32 bytes")
        }
        key = try HKDF.derive(
            from: sharedSecret, salt: xored.prefix(Self.saltByteCount), count: AESGCM.keyByteCount)
        iv = Array(xored.suffix(AESGCM.ivByteCount))
    }

    /// Decrypts one account.
    ///
    /// - Parameter encryptedFI: Strict base64 of ciphertext ‖ tag.
    /// - Throws: ``AACryptoError`` with ``AACryptoError/Code/authenticationFailed`` if the tag does not hold, or
    ///   ``AACryptoError/Code/malformedText`` if the text is no base64 or shorter than a tag.
    public func open(_ encryptedFI: String) throws(AACryptoError) -> [UInt8] { try open(encryptedFI.utf8.span) }

    /// Decrypts one account whose text lies in a body, without copying the text.
    ///
    /// - Parameter encryptedFI: Strict base64 of ciphertext ‖ tag, in UTF-8.
    /// - Throws: As ``open(_:)-(String)``.
    public func open(_ encryptedFI: Span<UInt8>) throws(AACryptoError) -> [UInt8] {
        // One buffer: it takes the bytes of the text, and they are decrypted where they lie.
        try [UInt8](capacity: Base64.decodedCapacity(for: encryptedFI.count)) { (output) throws(AACryptoError) in
            do throws(AACoreError) { try Base64.decode(encryptedFI, appendingTo: &output) } catch {
                throw AACryptoError(.malformedText, "the ciphertext is not strict base64: \(error.reason)")
            }
            try AESGCM.open(inPlace: &output, key: key, iv: iv)
        }
    }

    /// Tells ciphers of another key or IV apart, and gives neither away.
    func mark() throws(AACryptoError) -> [UInt8] {
        try HMAC.sha256(iv, key: key).withBytes { bytes in bytes.indices.map { bytes[$0] } }
    }

    func seal(_ plaintext: [UInt8]) throws(AACryptoError) -> [UInt8] {
        try AESGCM.seal(plaintext, key: key, iv: iv)
    }
}

extension SessionCipher: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// `SessionCipher`
    public var description: String { "SessionCipher" }
    /// The same as `description`.
    public var debugDescription: String { description }
    /// A mirror without children.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
