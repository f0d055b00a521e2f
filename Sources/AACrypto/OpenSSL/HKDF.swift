internal import COpenSSL

/// HKDF with SHA-256 (RFC 5869).
enum HKDF {
    /// Looked up once for the process: a look-up takes as long as a derivation. Never changed or freed: threads may share it.
    private nonisolated(unsafe) static let function = unsafe EVP_KDF_fetch(nil, "HKDF", nil)

    /// Derives `count` bytes.
    static func derive(
        from secret: SecretBytes, salt: some Collection<UInt8>, info: [UInt8] = [], count: Int
    ) throws(AACryptoError) -> SecretBytes {
        guard let context = unsafe EVP_KDF_CTX_new(function) else { throw .backend("EVP_KDF_CTX_new") }
        defer { unsafe EVP_KDF_CTX_free(context) }
        var (salt, info) = (Array(salt), info)
        return SecretBytes(
            storage: try unsafe SecretStorage(count: count) { output throws(AACryptoError) in
                let result = unsafe secret.storage.withPointer { key in
                    unsafe salt.withUnsafeMutableBytes { salt in
                        unsafe info.withUnsafeMutableBytes { info in
                            // OSSL_PARAM keeps the pointers of the names: they must be static.
                            var parameters = unsafe [
                                OSSL_PARAM_construct_utf8_string(
                                    OSSLName.digest.pointer, UnsafeMutablePointer(mutating: OSSLName.sha256.pointer),
                                    0),
                                OSSL_PARAM_construct_octet_string(OSSLName.key.pointer, key, secret.count),
                                OSSL_PARAM_construct_octet_string(OSSLName.salt.pointer, salt.baseAddress, salt.count),
                                OSSL_PARAM_construct_octet_string(OSSLName.info.pointer, info.baseAddress, info.count),
                                OSSL_PARAM_construct_end(),
                            ]
                            let bytes = unsafe output.assumingMemoryBound(to: UInt8.self).baseAddress
                            return unsafe EVP_KDF_derive(context, bytes, count, &parameters)
                        }
                    }
                }
                try check(result, "EVP_KDF_derive")
            })
    }
}
