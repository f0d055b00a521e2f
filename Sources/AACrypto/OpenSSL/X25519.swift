internal import COpenSSL

/// X25519 (RFC 7748).
enum X25519 {
    /// Bytes of a private key, a public key and a shared secret.
    static let byteCount = 32

    /// The public key u of a private key.
    static func publicKey(of privateKey: SecretBytes) throws(AACryptoError) -> [UInt8] {
        let key = try X25519Key(privateKey: privateKey)
        var bytes = [UInt8](repeating: 0, count: byteCount)
        var count = byteCount
        try unsafe check(EVP_PKEY_get_raw_public_key(key.pointer, &bytes, &count), "EVP_PKEY_get_raw_public_key")
        return bytes
    }

    /// The shared u, 32 bytes little-endian.
    ///
    /// OpenSSL refuses a peer that leads to the all-zero secret; the caller checks again.
    static func sharedSecret(privateKey: SecretBytes, peer: [UInt8]) throws(AACryptoError) -> SecretBytes {
        let own = try X25519Key(privateKey: privateKey)
        let peer = try X25519Key(publicKey: peer)
        guard let context = unsafe EVP_PKEY_CTX_new(own.pointer, nil) else { throw .backend("EVP_PKEY_CTX_new") }
        defer { unsafe EVP_PKEY_CTX_free(context) }
        try unsafe check(EVP_PKEY_derive_init(context), "EVP_PKEY_derive_init")
        try unsafe check(EVP_PKEY_derive_set_peer(context, peer.pointer), "EVP_PKEY_derive_set_peer")
        return SecretBytes(
            storage: try unsafe SecretStorage(count: byteCount) { memory throws(AACryptoError) in
                var count = byteCount
                let bytes = unsafe memory.assumingMemoryBound(to: UInt8.self).baseAddress
                guard unsafe EVP_PKEY_derive(context, bytes, &count) == 1, count == byteCount else {
                    throw AACryptoError(
                        .invalidKey, "the peer's key leads to no shared secret", backend: OpenSSLError.drainQueue())
                }
            })
    }
}

/// Owns one X25519 `EVP_PKEY` and frees it exactly once.
@safe
private struct X25519Key: ~Copyable {
    let pointer: OpaquePointer

    init(privateKey: SecretBytes) throws(AACryptoError) {
        let pointer = unsafe privateKey.storage.withPointer { bytes in
            unsafe EVP_PKEY_new_raw_private_key(
                EVP_PKEY_X25519, nil, bytes?.assumingMemoryBound(to: UInt8.self), privateKey.count)
        }
        guard let pointer = unsafe pointer else { throw .backend("EVP_PKEY_new_raw_private_key") }
        unsafe self.pointer = pointer
    }

    init(publicKey: [UInt8]) throws(AACryptoError) {
        guard let pointer = unsafe EVP_PKEY_new_raw_public_key(EVP_PKEY_X25519, nil, publicKey, publicKey.count)
        else { throw .backend("EVP_PKEY_new_raw_public_key") }
        unsafe self.pointer = pointer
    }

    deinit { unsafe EVP_PKEY_free(pointer) }
}
