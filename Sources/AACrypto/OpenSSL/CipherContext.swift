internal import COpenSSL

/// Owns one `EVP_CIPHER_CTX` and frees it exactly once.
@safe
struct CipherContext: ~Copyable {
    private let pointer: OpaquePointer

    /// Starts a message. Key and IV have the lengths that the cipher takes.
    init(
        _ cipher: OpaquePointer?, encrypting: Bool, key: SecretBytes, iv: [UInt8]
    ) throws(AACryptoError) {
        guard unsafe key.count == EVP_CIPHER_get_key_length(cipher), unsafe iv.count == EVP_CIPHER_get_iv_length(cipher)
        else {
            throw AACryptoError(.invalidParameter, "the key or the IV has another length than the cipher's")
        }
        guard let pointer = unsafe EVP_CIPHER_CTX_new() else { throw .backend("EVP_CIPHER_CTX_new") }
        let result = unsafe key.storage.withPointer { key in
            unsafe EVP_CipherInit_ex(
                pointer, cipher, nil, key?.assumingMemoryBound(to: UInt8.self), iv, encrypting ? 1 : 0)
        }
        guard result == 1 else {
            unsafe EVP_CIPHER_CTX_free(pointer)
            throw .backend("EVP_CipherInit_ex")
        }
        unsafe self.pointer = pointer
    }

    deinit { unsafe EVP_CIPHER_CTX_free(pointer) }

    /// Leaves padding to the caller: every message is of whole blocks.
    borrowing func disablePadding() -> Bool { unsafe EVP_CIPHER_CTX_set_padding(pointer, 0) == 1 }

    /// Takes in data that is authenticated and not encrypted, in front of the message.
    borrowing func authenticate(_ bytes: [UInt8]) -> Bool {
        var written: CInt = 0
        return unsafe bytes.isEmpty
            || EVP_CipherUpdate(pointer, nil, &written, bytes, CInt(clamping: bytes.count)) == 1
                && written == bytes.count
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

    /// Ends the message, of which nothing is left to come out; on decryption, whether the tag holds.
    borrowing func finish() -> Bool {
        var rest = [UInt8](repeating: 0, count: Int(EVP_MAX_BLOCK_LENGTH))
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
