internal import COpenSSL

/// AES-256-GCM with a 12-byte IV and a 16-byte tag behind the ciphertext (NIST SP 800-38D).
enum AESGCM {
    static let keyByteCount = 32
    static let ivByteCount = 12
    static let tagByteCount = 16

    /// Encrypts; the result is ciphertext ‖ tag.
    static func seal(
        _ plaintext: [UInt8], key: SecretBytes, iv: [UInt8], authenticating additional: [UInt8] = []
    ) throws(AACryptoError) -> [UInt8] {
        let context = try CipherContext(encrypting: true, key: key, iv: iv)
        var output = [UInt8](repeating: 0, count: plaintext.count + tagByteCount)
        let result = unsafe output.withUnsafeMutableBytes { output in
            unsafe plaintext.withUnsafeBytes { input in
                unsafe context.authenticate(additional) && context.update(input, into: output) && context.finish()
                    && context.getTag(into: output, at: input.count)
            }
        }
        guard result else { throw .backend("AES-256-GCM encryption") }
        return output
    }

    /// Decrypts ciphertext ‖ tag. No byte of the plaintext leaves before the tag holds.
    static func open(
        _ sealed: [UInt8], key: SecretBytes, iv: [UInt8], authenticating additional: [UInt8] = []
    ) throws(AACryptoError) -> [UInt8] {
        try [UInt8](capacity: sealed.count) { (output) throws(AACryptoError) in
            unsafe output.withUnsafeMutableBufferPointer { buffer, initializedCount in
                initializedCount = unsafe buffer.update(fromContentsOf: sealed)
            }
            try open(inPlace: &output, key: key, iv: iv, authenticating: additional)
        }
    }

    /// Decrypts ciphertext ‖ tag where it lies, and leaves the plaintext there; nothing, all wiped, if the tag does not hold.
    static func open(
        inPlace sealed: inout OutputSpan<UInt8>, key: SecretBytes, iv: [UInt8], authenticating additional: [UInt8] = []
    ) throws(AACryptoError) {
        let count = sealed.count - tagByteCount
        guard count >= 0 else {
            throw AACryptoError(.malformedText, "the ciphertext is shorter than its \(tagByteCount)-byte tag")
        }
        let context = try CipherContext(encrypting: false, key: key, iv: iv)
        let (isDecrypted, isAuthentic) = unsafe sealed.withUnsafeMutableBufferPointer { buffer, initializedCount in
            let bytes = unsafe UnsafeMutableRawBufferPointer(
                rebasing: UnsafeMutableRawBufferPointer(buffer)[..<initializedCount])
            let ciphertext = unsafe UnsafeRawBufferPointer(rebasing: bytes[..<count])
            let tag = unsafe UnsafeRawBufferPointer(rebasing: bytes[count...])
            let isDecrypted =
                unsafe context.authenticate(additional) && context.update(ciphertext, into: bytes)
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

/// Owns one `EVP_CIPHER_CTX` and frees it exactly once.
@safe
private struct CipherContext: ~Copyable {
    private let pointer: OpaquePointer

    init(encrypting: Bool, key: SecretBytes, iv: [UInt8]) throws(AACryptoError) {
        guard key.count == AESGCM.keyByteCount, iv.count == AESGCM.ivByteCount else {
            throw AACryptoError(.invalidParameter, "AES-256-GCM takes a key of 32 and an IV of 12 bytes")
        }
        guard let pointer = unsafe EVP_CIPHER_CTX_new() else { throw .backend("EVP_CIPHER_CTX_new") }
        let result = unsafe key.storage.withPointer { key in
            unsafe EVP_CipherInit_ex(
                pointer, EVP_aes_256_gcm(), nil, key?.assumingMemoryBound(to: UInt8.self), iv, encrypting ? 1 : 0)
        }
        guard result == 1 else {
            unsafe EVP_CIPHER_CTX_free(pointer)
            throw .backend("EVP_CipherInit_ex")
        }
        unsafe self.pointer = pointer
    }

    deinit { unsafe EVP_CIPHER_CTX_free(pointer) }

    /// Takes bytes that the tag covers and the ciphertext does not hold; before anything else.
    borrowing func authenticate(_ additional: [UInt8]) -> Bool {
        guard !additional.isEmpty else { return true }
        var written: CInt = 0
        return unsafe EVP_CipherUpdate(pointer, nil, &written, additional, CInt(clamping: additional.count)) == 1
    }

    /// Processes all of `input`, in pieces that fit OpenSSL's `int`.
    borrowing func update(_ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer) -> Bool {
        var offset = 0
        while offset < input.count {
            let count = min(input.count - offset, 1 << 30)
            var written: CInt = 0
            let source = unsafe input.baseAddress?.advanced(by: offset).assumingMemoryBound(to: UInt8.self)
            let target = unsafe output.baseAddress?.advanced(by: offset).assumingMemoryBound(to: UInt8.self)
            guard unsafe EVP_CipherUpdate(pointer, target, &written, source, CInt(count)) == 1, written == count
            else { return false }
            offset += count
        }
        return true
    }

    /// Ends the message; on decryption, whether the tag holds.
    borrowing func finish() -> Bool {
        var rest = [UInt8](repeating: 0, count: AESGCM.tagByteCount)
        var written: CInt = 0
        return unsafe EVP_CipherFinal_ex(pointer, &rest, &written) == 1 && written == 0
    }

    borrowing func getTag(into output: UnsafeMutableRawBufferPointer, at offset: Int) -> Bool {
        let tag = unsafe output.baseAddress?.advanced(by: offset)
        return unsafe EVP_CIPHER_CTX_ctrl(pointer, EVP_CTRL_AEAD_GET_TAG, CInt(AESGCM.tagByteCount), tag) == 1
    }

    borrowing func setTag(_ tag: UnsafeRawBufferPointer) -> Bool {
        let bytes = unsafe UnsafeMutableRawPointer(mutating: tag.baseAddress)
        return unsafe EVP_CIPHER_CTX_ctrl(pointer, EVP_CTRL_AEAD_SET_TAG, CInt(AESGCM.tagByteCount), bytes) == 1
    }
}
