internal import COpenSSL

extension SignatureKey {
    /// Signs a whole message with an algorithm that takes no digest (Ed25519).
    func sign(message: [UInt8], signatureByteCount: Int) throws(AACryptoError) -> [UInt8] {
        guard let context = unsafe EVP_MD_CTX_new() else { throw .backend("EVP_MD_CTX_new") }
        defer { unsafe EVP_MD_CTX_free(context) }
        try unsafe check(EVP_DigestSignInit(context, nil, nil, nil, pointer), "EVP_DigestSignInit")
        var signature = [UInt8](repeating: 0, count: signatureByteCount)
        var count = signature.count
        try unsafe check(EVP_DigestSign(context, &signature, &count, message, message.count), "EVP_DigestSign")
        return signature
    }

    /// Whether a signature holds over a whole message (Ed25519).
    func verify(_ signature: [UInt8], message: [UInt8]) throws(AACryptoError) -> Bool {
        guard let context = unsafe EVP_MD_CTX_new() else { throw .backend("EVP_MD_CTX_new") }
        defer { unsafe EVP_MD_CTX_free(context) }
        try unsafe check(EVP_DigestVerifyInit(context, nil, nil, nil, pointer), "EVP_DigestVerifyInit")
        let result = unsafe EVP_DigestVerify(context, signature, signature.count, message, message.count)
        if result != 1 { _ = OpenSSLError.drainQueue() }
        return result == 1
    }

    /// The SHA-256 digest that an RSASSA-PKCS1-v1_5 signature was made over, if it was made with this key at all.
    func signedDigest(in signature: [UInt8]) -> [UInt8]? {
        defer { _ = OpenSSLError.drainQueue() }
        guard let context = try? unsafe SignatureContext(pointer, padding: .pkcs1),
            unsafe EVP_PKEY_verify_recover_init(context.pointer) == 1, (try? context.setPadding()) != nil
        else { return nil }
        var digest = [UInt8](repeating: 0, count: signature.count)
        var count = digest.count
        let result = unsafe EVP_PKEY_verify_recover(context.pointer, &digest, &count, signature, signature.count)
        return result == 1 && count == 32 ? Array(digest.prefix(count)) : nil
    }
}
