internal import COpenSSL

/// AES-256-GCM with a 12-byte IV and a 16-byte tag behind the ciphertext (NIST SP 800-38D).
enum AESGCM {
    static let keyByteCount = 32
    static let ivByteCount = 12
    static let tagByteCount = 16

    /// Encrypts; the result is ciphertext ‖ tag.
    static func seal(
        _ plaintext: [UInt8], key: SecretBytes, iv: [UInt8], additionalData: [UInt8] = []
    ) throws(AACryptoError) -> [UInt8] {
        let context = try unsafe CipherContext(EVP_aes_256_gcm(), encrypting: true, key: key, iv: iv)
        var output = [UInt8](repeating: 0, count: plaintext.count + tagByteCount)
        let result = unsafe output.withUnsafeMutableBytes { output in
            unsafe plaintext.withUnsafeBytes { input in
                unsafe context.authenticate(additionalData) && context.update(input, into: output) && context.finish()
                    && context.getTag(into: output, at: input.count)
            }
        }
        guard result else { throw .backend("AES-256-GCM encryption") }
        return output
    }

    /// Decrypts ciphertext ‖ tag. No byte of the plaintext leaves before the tag holds.
    static func open(
        _ sealed: [UInt8], key: SecretBytes, iv: [UInt8], additionalData: [UInt8] = []
    ) throws(AACryptoError) -> [UInt8] {
        try [UInt8](capacity: sealed.count) { (output) throws(AACryptoError) in
            unsafe output.withUnsafeMutableBufferPointer { buffer, initializedCount in
                initializedCount = unsafe buffer.update(fromContentsOf: sealed)
            }
            try open(inPlace: &output, key: key, iv: iv, additionalData: additionalData)
        }
    }

    /// Decrypts ciphertext ‖ tag where it lies, and leaves the plaintext there; nothing, all wiped, if the tag does not hold.
    static func open(
        inPlace sealed: inout OutputSpan<UInt8>, key: SecretBytes, iv: [UInt8], additionalData: [UInt8] = []
    ) throws(AACryptoError) {
        let count = sealed.count - tagByteCount
        guard count >= 0 else {
            throw AACryptoError(.malformedText, "the ciphertext is shorter than its \(tagByteCount)-byte tag")
        }
        let context = try unsafe CipherContext(EVP_aes_256_gcm(), encrypting: false, key: key, iv: iv)
        let (isDecrypted, isAuthentic) = unsafe sealed.withUnsafeMutableBufferPointer { buffer, initializedCount in
            let bytes = unsafe UnsafeMutableRawBufferPointer(
                rebasing: UnsafeMutableRawBufferPointer(buffer)[..<initializedCount])
            let ciphertext = unsafe UnsafeRawBufferPointer(rebasing: bytes[..<count])
            let tag = unsafe UnsafeRawBufferPointer(rebasing: bytes[count...])
            let isDecrypted =
                unsafe context.authenticate(additionalData) && context.update(ciphertext, into: bytes)
                && context.setTag(tag)
            let isAuthentic = isDecrypted && context.finish()
            if !isAuthentic { unsafe OPENSSL_cleanse(bytes.baseAddress, bytes.count) }
            initializedCount = isAuthentic ? count : 0
            return (isDecrypted, isAuthentic)
        }
        if isAuthentic { return }
        guard isDecrypted else { throw .backend("AES-256-GCM decryption") }
        throw AACryptoError(
            .authenticationFailed, "the tag does not hold: another key or nonce, or changed bytes",
            backend: OpenSSLError.drainQueue())
    }
}
