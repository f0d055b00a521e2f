internal import COpenSSL

/// PBKDF2 with HMAC-SHA-256 (RFC 8018 §5.2).
enum PBKDF2 {
    /// Derives `count` bytes from a passphrase.
    static func derive(
        from passphrase: SecretBytes, salt: [UInt8], iterations: Int, count: Int
    ) throws(AACryptoError) -> SecretBytes {
        SecretBytes(
            storage: try unsafe SecretStorage(count: count) { output throws(AACryptoError) in
                let result = unsafe passphrase.storage.withPointer { secret in
                    unsafe PKCS5_PBKDF2_HMAC(
                        secret?.assumingMemoryBound(to: CChar.self), CInt(clamping: passphrase.count), salt,
                        CInt(clamping: salt.count), CInt(clamping: iterations), EVP_sha256(), CInt(clamping: count),
                        output.assumingMemoryBound(to: UInt8.self).baseAddress)
                }
                try check(result, "PKCS5_PBKDF2_HMAC")
            })
    }
}
