internal import COpenSSL

/// AES-256-CBC with the padding of PKCS #7 (NIST SP 800-38A, RFC 5652 §6.3). It authenticates nothing.
enum AESCBC {
    static let keyByteCount = 32
    static let blockByteCount = 16

    /// Encrypts; the result is at least one byte and at most one block longer than the plaintext.
    static func encrypt(_ plaintext: [UInt8], key: SecretBytes, iv: [UInt8]) throws(AACryptoError) -> [UInt8] {
        let count = blockByteCount - plaintext.count % blockByteCount
        return try transform(
            plaintext + [UInt8](repeating: UInt8(count), count: count), encrypting: true, key: key, iv: iv)
    }

    /// Decrypts whole blocks. Where the padding is wrong, the result is all of the blocks with their padding.
    ///
    /// The two results cost the same time: a caller that must not tell them apart goes on with either, and asks last.
    static func decrypt(
        _ ciphertext: [UInt8], key: SecretBytes, iv: [UInt8]
    ) throws(AACryptoError) -> (bytes: [UInt8], isPadded: Bool) {
        let blocks = try transform(ciphertext, encrypting: false, key: key, iv: iv)
        let (count, isPadded) = padding(of: blocks.suffix(blockByteCount))
        return (Array(blocks.prefix(blocks.count - count)), isPadded)
    }

    /// The length of the padding at the end of a block, 0 if it is wrong. Reads every byte and branches on none.
    private static func padding(of block: ArraySlice<UInt8>) -> (count: Int, isRight: Bool) {
        let last = UInt32(block.last ?? 0)
        // The top bit of a difference is set where it is negative.
        var wrong = (last &- 1) >> 31 | (UInt32(blockByteCount) &- last) >> 31
        for (place, byte) in block.reversed().enumerated() {
            let isInside = (UInt32(place) &- last) >> 31
            wrong |= isInside &* (UInt32(byte) ^ last)
        }
        let isRight = (wrong &- 1) >> 31
        return (Int(last &* isRight), isRight == 1)
    }

    private static func transform(
        _ blocks: [UInt8], encrypting: Bool, key: SecretBytes, iv: [UInt8]
    ) throws(AACryptoError) -> [UInt8] {
        let context = try unsafe CipherContext(EVP_aes_256_cbc(), encrypting: encrypting, key: key, iv: iv)
        var output = [UInt8](repeating: 0, count: blocks.count)
        let result = unsafe output.withUnsafeMutableBytes { output in
            unsafe blocks.withUnsafeBytes { input in
                unsafe context.disablePadding() && context.update(input, into: output) && context.finish()
            }
        }
        guard result else { throw .backend("AES-256-CBC") }
        return output
    }
}
