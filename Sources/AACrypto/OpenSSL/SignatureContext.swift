internal import COpenSSL

/// What stands around the digest in a signature.
enum SignaturePadding: Sendable {
    /// RSASSA-PKCS1-v1_5.
    case pkcs1
    /// RSASSA-PSS: MGF1 with SHA-256, salt of 32 bytes.
    case pss
    /// Nothing: ECDSA.
    case none
}

/// Owns one `EVP_PKEY_CTX` and frees it exactly once.
@safe
struct SignatureContext: ~Copyable, Sendable {
    // Not copyable: whoever owns it, on whatever thread, is the only one that uses it.
    nonisolated(unsafe) let pointer: OpaquePointer
    let padding: SignaturePadding

    init(_ key: OpaquePointer, padding: SignaturePadding = .none) throws(AACryptoError) {
        guard let pointer = unsafe EVP_PKEY_CTX_new(key, nil) else { throw .backend("EVP_PKEY_CTX_new") }
        unsafe self.pointer = pointer
        self.padding = padding
    }

    /// A context that is ready to verify any number of signatures, one after the other.
    static func verifying(
        with key: OpaquePointer, padding: SignaturePadding
    ) throws(AACryptoError) -> SignatureContext {
        let context = try unsafe SignatureContext(key, padding: padding)
        try unsafe check(EVP_PKEY_verify_init(context.pointer), "EVP_PKEY_verify_init")
        try context.setPadding()
        return context
    }

    /// A context that is ready to sign.
    static func signing(
        with key: OpaquePointer, padding: SignaturePadding
    ) throws(AACryptoError) -> SignatureContext {
        let context = try unsafe SignatureContext(key, padding: padding)
        try unsafe check(EVP_PKEY_sign_init(context.pointer), "EVP_PKEY_sign_init")
        try context.setPadding()
        return context
    }

    deinit { unsafe EVP_PKEY_CTX_free(pointer) }

    /// To be called after the operation was chosen.
    borrowing func setPadding() throws(AACryptoError) {
        try unsafe check(EVP_PKEY_CTX_set_signature_md(pointer, EVP_sha256()), "EVP_PKEY_CTX_set_signature_md")
        if padding == .none { return }
        let mode = padding == .pss ? RSA_PKCS1_PSS_PADDING : RSA_PKCS1_PADDING
        try unsafe check(EVP_PKEY_CTX_set_rsa_padding(pointer, mode), "EVP_PKEY_CTX_set_rsa_padding")
        guard padding == .pss else { return }
        try unsafe check(
            EVP_PKEY_CTX_set_rsa_pss_saltlen(pointer, RSA_PSS_SALTLEN_DIGEST), "EVP_PKEY_CTX_set_rsa_pss_saltlen")
        try unsafe check(EVP_PKEY_CTX_set_rsa_mgf1_md(pointer, EVP_sha256()), "EVP_PKEY_CTX_set_rsa_mgf1_md")
    }

    /// Whether a signature holds over a SHA-256 digest.
    mutating func verify(_ signature: [UInt8], digest: [UInt8]) -> Bool {
        let result = unsafe EVP_PKEY_verify(pointer, signature, signature.count, digest, digest.count)
        if result != 1 { _ = OpenSSLError.drainQueue() }
        return result == 1
    }
}
