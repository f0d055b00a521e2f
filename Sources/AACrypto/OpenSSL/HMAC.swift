internal import COpenSSL

/// HMAC with SHA-256 (RFC 2104, FIPS 198-1).
enum HMAC {
    static let byteCount = 32

    /// The 32 bytes of the code over `message`.
    ///
    /// It is a secret: whoever learns the right code of a forged message can send that message. Compare it with `==`.
    static func sha256(_ message: [UInt8], key: SecretBytes) throws(AACryptoError) -> SecretBytes {
        SecretBytes(
            storage: try unsafe SecretStorage(count: byteCount) { output throws(AACryptoError) in
                var count = 0
                let bytes = unsafe output.assumingMemoryBound(to: UInt8.self).baseAddress
                let result = unsafe key.storage.withPointer { secret in
                    unsafe EVP_Q_mac(
                        nil, "HMAC", nil, "SHA256", nil, secret, key.count, message, message.count, bytes, byteCount,
                        &count)
                }
                guard unsafe result != nil, count == byteCount else { throw .backend("EVP_Q_mac") }
            })
    }
}
