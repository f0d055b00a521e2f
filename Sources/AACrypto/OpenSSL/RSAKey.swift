internal import COpenSSL

/// An RSA key: one `EVP_PKEY`, public or private.
///
/// The object is never changed after it was made, so threads may share it.
@safe
final class RSAKey: Sendable {
    /// ReBIT asks for 2048 bits or more; beyond 8192 a verification takes long enough to be an attack.
    static let allowedBits = 2048...8192

    private nonisolated(unsafe) let pointer: OpaquePointer
    /// Big-endian, without leading zeros.
    let modulus: [UInt8]
    let exponent: [UInt8]
    let bits: Int

    var modulusByteCount: Int { modulus.count }

    /// Takes over a key that OpenSSL made, and refuses sizes that are not allowed.
    init(taking pointer: OpaquePointer) throws(AACryptoError) {
        unsafe self.pointer = pointer
        do throws(AACryptoError) {
            guard unsafe EVP_PKEY_get_base_id(pointer) == EVP_PKEY_RSA else {
                throw AACryptoError(.invalidKey, "the key is not an RSA key")
            }
            bits = unsafe Int(EVP_PKEY_get_bits(pointer))
            modulus = try unsafe Self.number(.n, of: pointer).bytes()
            exponent = try unsafe Self.number(.e, of: pointer).bytes()
        } catch {
            unsafe EVP_PKEY_free(pointer)
            throw error
        }
        try requireAllowed()
    }

    deinit { unsafe EVP_PKEY_free(pointer) }

    private func requireAllowed() throws(AACryptoError) {
        guard Self.allowedBits.contains(bits) else {
            throw AACryptoError(.invalidKey, "the RSA key has \(bits) bits; 2048 to 8192 are allowed")
        }
        guard let last = modulus.last, last & 1 == 1 else { throw AACryptoError(.invalidKey, "the modulus is even") }
        guard exponent.count <= 8, let least = exponent.last, least & 1 == 1, exponent != [1] else {
            throw AACryptoError(.invalidKey, "the public exponent is even, 1, or above 64 bits")
        }
    }

    /// Requires all private members to belong to each other and to the public half.
    ///
    /// One that does not can show in a signature, and the signature then gives the key away. The primes are tested too: some 50 ms.
    func requireFittingHalves() throws(AACryptoError) {
        let context = try unsafe RSAContext(pointer)
        guard unsafe EVP_PKEY_pairwise_check(context.pointer) == 1 else {
            throw AACryptoError(
                .invalidKey, "the private key does not fit its public half", backend: OpenSSLError.drainQueue())
        }
    }

    /// Signs a SHA-256 digest with RSASSA-PKCS1-v1_5. The result has as many bytes as the modulus.
    func sign(digest: [UInt8]) throws(AACryptoError) -> [UInt8] {
        let context = try unsafe RSAContext(pointer)
        try unsafe check(EVP_PKEY_sign_init(context.pointer), "EVP_PKEY_sign_init")
        try context.setPKCS1SHA256()
        var signature = [UInt8](repeating: 0, count: modulusByteCount)
        var count = signature.count
        try unsafe check(
            EVP_PKEY_sign(context.pointer, &signature, &count, digest, digest.count), "EVP_PKEY_sign")
        return signature
    }

    /// Whether a signature of as many bytes as the modulus holds over a SHA-256 digest.
    func verify(_ signature: [UInt8], digest: [UInt8]) throws(AACryptoError) -> Bool {
        let context = try unsafe RSAContext(pointer)
        try unsafe check(EVP_PKEY_verify_init(context.pointer), "EVP_PKEY_verify_init")
        try context.setPKCS1SHA256()
        let result = unsafe EVP_PKEY_verify(context.pointer, signature, signature.count, digest, digest.count)
        if result != 1 { _ = OpenSSLError.drainQueue() }
        return result == 1
    }

    /// The SHA-256 digest that the signer signed, if the signature was made with this key at all.
    func signedDigest(in signature: [UInt8]) -> [UInt8]? {
        defer { _ = OpenSSLError.drainQueue() }
        guard let context = try? unsafe RSAContext(pointer),
            unsafe EVP_PKEY_verify_recover_init(context.pointer) == 1,
            (try? context.setPKCS1SHA256()) != nil
        else { return nil }
        var digest = [UInt8](repeating: 0, count: modulusByteCount)
        var count = digest.count
        let result = unsafe EVP_PKEY_verify_recover(
            context.pointer, &digest, &count, signature, signature.count)
        return result == 1 && count == 32 ? Array(digest.prefix(count)) : nil
    }

    /// The private members; the key must have them.
    func privateMembers() throws(AACryptoError) -> RSAPrivateMembers {
        var values: [SecretBytes] = []
        for name in OSSLName.privateMembers {
            let number = try unsafe Self.number(name, of: pointer)
            values.append(try number.secret(count: unsafe Int(BN_num_bits(number.pointer) + 7) / 8))
        }
        return RSAPrivateMembers(values: values)
    }

    private static func number(
        _ name: OSSLName, of key: OpaquePointer
    ) throws(AACryptoError) -> BigNumber {
        let number = try BigNumber()
        var pointer: OpaquePointer? = unsafe number.pointer
        try unsafe check(EVP_PKEY_get_bn_param(key, name.pointer, &pointer), "EVP_PKEY_get_bn_param")
        return number
    }
}

/// Owns one `EVP_PKEY_CTX` and frees it exactly once.
@safe
struct RSAContext: ~Copyable {
    let pointer: OpaquePointer

    init(_ key: OpaquePointer) throws(AACryptoError) {
        guard let pointer = unsafe EVP_PKEY_CTX_new(key, nil) else { throw .backend("EVP_PKEY_CTX_new") }
        unsafe self.pointer = pointer
    }

    deinit { unsafe EVP_PKEY_CTX_free(pointer) }

    borrowing func setPKCS1SHA256() throws(AACryptoError) {
        try unsafe check(EVP_PKEY_CTX_set_rsa_padding(pointer, RSA_PKCS1_PADDING), "EVP_PKEY_CTX_set_rsa_padding")
        try unsafe check(EVP_PKEY_CTX_set_signature_md(pointer, EVP_sha256()), "EVP_PKEY_CTX_set_signature_md")
    }
}
