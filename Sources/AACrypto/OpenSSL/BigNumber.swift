internal import COpenSSL

/// Owns one `BIGNUM`, wiped and freed exactly once. It may hold a secret.
@safe
struct BigNumber: ~Copyable {
    let pointer: OpaquePointer

    /// Reads big-endian bytes.
    init(_ bytes: some Collection<UInt8>) throws(AACryptoError) {
        var copy = Array(bytes)
        defer { SecretStorage.wipe(&copy) }
        try unsafe self.init(bytes: copy, count: copy.count)
    }

    /// Reads a secret's big-endian bytes.
    init(_ secret: SecretBytes) throws(AACryptoError) {
        self = try unsafe secret.storage.withPointer { (bytes) throws(AACryptoError) in
            try unsafe BigNumber(bytes: bytes?.assumingMemoryBound(to: UInt8.self), count: secret.count)
        }
    }

    private init(bytes: UnsafePointer<UInt8>?, count: Int) throws(AACryptoError) {
        guard count <= 4096 else { throw AACryptoError(.invalidKey, "a number of the key is too long") }
        guard let pointer = unsafe BN_secure_new() else { throw .backend("BN_secure_new") }
        guard unsafe BN_bin2bn(bytes, CInt(count), pointer) != nil else {
            unsafe BN_clear_free(pointer)
            throw .backend("BN_bin2bn")
        }
        unsafe BN_set_flags(pointer, BN_FLG_CONSTTIME)
        unsafe self.pointer = pointer
    }

    init() throws(AACryptoError) {
        guard let pointer = unsafe BN_secure_new() else { throw .backend("BN_secure_new") }
        unsafe self.pointer = pointer
    }

    deinit { unsafe BN_clear_free(pointer) }

    /// The value in exactly `count` big-endian bytes, leading zeros kept.
    borrowing func secret(count: Int) throws(AACryptoError) -> SecretBytes {
        let pointer = unsafe self.pointer
        return SecretBytes(
            storage: try unsafe SecretStorage(count: count) { memory throws(AACryptoError) in
                let bytes = unsafe memory.assumingMemoryBound(to: UInt8.self).baseAddress
                guard unsafe BN_bn2binpad(pointer, bytes, CInt(count)) == CInt(count) else {
                    throw .backend("BN_bn2binpad")
                }
            })
    }

    /// A public value in exactly `count` big-endian bytes, or in as many as it needs.
    borrowing func bytes(count: Int? = nil) throws(AACryptoError) -> [UInt8] {
        let count = unsafe count ?? Int(BN_num_bits(pointer) + 7) / 8
        var bytes = [UInt8](repeating: 0, count: count)
        guard unsafe BN_bn2binpad(pointer, &bytes, CInt(count)) == CInt(count) else { throw .backend("BN_bn2binpad") }
        return bytes
    }
}

/// Owns one `BN_CTX` and frees it exactly once.
@safe
struct BigNumberContext: ~Copyable {
    let pointer: OpaquePointer

    init() throws(AACryptoError) {
        guard let pointer = unsafe BN_CTX_secure_new() else { throw .backend("BN_CTX_secure_new") }
        unsafe self.pointer = pointer
    }

    deinit { unsafe BN_CTX_free(pointer) }
}
