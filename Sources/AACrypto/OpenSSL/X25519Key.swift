internal import COpenSSL

/// A private key of X25519 (RFC 7748), kept ready for agreements: one `EVP_PKEY`, whose scalar OpenSSL wipes when it goes.
@safe
final class X25519Key: Sendable {
    /// Bytes of a scalar, a public key and a shared secret.
    static let byteCount = 32

    // Never changed after it was made, so threads may share it.
    private nonisolated(unsafe) let pointer: OpaquePointer
    /// u, little-endian.
    let publicKey: [UInt8]

    /// Takes a scalar, 32 bytes little-endian.
    init(scalar: SecretBytes) throws(AACryptoError) {
        let pointer = unsafe scalar.storage.withPointer { bytes in
            unsafe EVP_PKEY_new_raw_private_key(
                EVP_PKEY_X25519, nil, bytes?.assumingMemoryBound(to: UInt8.self), scalar.count)
        }
        guard let pointer = unsafe pointer else { throw .backend("EVP_PKEY_new_raw_private_key") }
        var bytes = [UInt8](repeating: 0, count: Self.byteCount)
        var count = Self.byteCount
        guard unsafe EVP_PKEY_get_raw_public_key(pointer, &bytes, &count) == 1 else {
            unsafe EVP_PKEY_free(pointer)
            throw .backend("EVP_PKEY_get_raw_public_key")
        }
        unsafe self.pointer = pointer
        publicKey = bytes
    }

    deinit { unsafe EVP_PKEY_free(pointer) }

    /// The u that a peer's u leads to, 32 bytes little-endian.
    ///
    /// - Throws: ``AACryptoError/Code/invalidKey`` if it is zero: the peer's point has a small order, and everyone knows the secret.
    func sharedSecret(withPeer u: [UInt8]) throws(AACryptoError) -> SecretBytes {
        guard let peer = unsafe EVP_PKEY_new_raw_public_key(EVP_PKEY_X25519, nil, u, u.count) else {
            throw .backend("EVP_PKEY_new_raw_public_key")
        }
        defer { unsafe EVP_PKEY_free(peer) }
        guard let context = unsafe EVP_PKEY_CTX_new(pointer, nil) else { throw .backend("EVP_PKEY_CTX_new") }
        defer { unsafe EVP_PKEY_CTX_free(context) }
        try unsafe check(EVP_PKEY_derive_init(context), "EVP_PKEY_derive_init")
        try unsafe check(EVP_PKEY_derive_set_peer_ex(context, peer, 0), "EVP_PKEY_derive_set_peer_ex")
        let secret = SecretBytes(
            storage: try unsafe SecretStorage(count: Self.byteCount) { memory throws(AACryptoError) in
                var count = Self.byteCount
                let bytes = unsafe memory.assumingMemoryBound(to: UInt8.self).baseAddress
                guard unsafe EVP_PKEY_derive(context, bytes, &count) == 1, count == Self.byteCount else {
                    throw Self.noSecret
                }
            })
        try Self.requireNotZero(secret)
        return secret
    }

    /// OpenSSL refuses a secret of zero; another provider behind the same call may not.
    static func requireNotZero(_ secret: SecretBytes) throws(AACryptoError) {
        guard !secret.isZero else { throw noSecret }
    }

    private static var noSecret: AACryptoError {
        AACryptoError(
            .invalidKey, "the peer's key leads to no shared secret: its point has a small order",
            backend: OpenSSLError.drainQueue())
    }
}
