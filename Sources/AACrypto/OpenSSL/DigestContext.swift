internal import COpenSSL

/// A SHA-256 that is fed in pieces. Owns one `EVP_MD_CTX` and frees it exactly once.
@safe
struct DigestContext: ~Copyable {
    private let pointer: OpaquePointer

    init() throws(AACryptoError) {
        guard let pointer = unsafe EVP_MD_CTX_new() else { throw .backend("EVP_MD_CTX_new") }
        guard unsafe EVP_DigestInit_ex(pointer, EVP_sha256(), nil) == 1 else {
            unsafe EVP_MD_CTX_free(pointer)
            throw .backend("EVP_DigestInit_ex")
        }
        unsafe self.pointer = pointer
    }

    deinit { unsafe EVP_MD_CTX_free(pointer) }

    /// Hashes the next piece.
    borrowing func update(_ bytes: some Collection<UInt8>) throws(AACryptoError) {
        let pointer = unsafe self.pointer
        let result = bytes.withContiguousStorageIfAvailable { piece in
            unsafe EVP_DigestUpdate(pointer, piece.baseAddress, piece.count)
        }
        if let result { return try check(result, "EVP_DigestUpdate") }
        let copy = Array(bytes)
        try unsafe check(EVP_DigestUpdate(pointer, copy, copy.count), "EVP_DigestUpdate")
    }

    /// The 32 bytes; nothing may be hashed afterwards.
    borrowing func finish() throws(AACryptoError) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: 32)
        try unsafe check(EVP_DigestFinal_ex(pointer, &digest, nil), "EVP_DigestFinal_ex")
        return digest
    }
}
