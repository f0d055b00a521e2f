/// The cipher of one session between two parties: salt and IV from their nonces, AES-256-GCM under a key from HKDF.
///
/// Source: the reference service's `CipherService`; ReBIT says ECDH and AES-256 and leaves the rest to it.
struct SessionCipher: Sendable {
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

    func seal(_ plaintext: [UInt8]) throws(AACryptoError) -> [UInt8] {
        try AESGCM.seal(plaintext, key: key, iv: iv)
    }

    func open(_ sealed: [UInt8]) throws(AACryptoError) -> [UInt8] {
        try AESGCM.open(sealed, key: key, iv: iv)
    }
}
