import AACore
import AACrypto
import CBaseline

/// A text encrypted for a session, with the key and IV that a baseline needs.
struct SealedSample {
    let text: String
    let cipher: SessionCipher
    let key: [UInt8]
    let iv: [UInt8]

    /// Encrypts `byteCount` bytes: 262,500 make 350 KB of base64.
    init(byteCount: Int = 262_500) throws {
        let plaintext = [UInt8](repeating: UInt8(ascii: "x"), count: byteCount)
        let (fiu, fip) = (try SessionKeyPair(), try SessionKeyPair())
        text = try fip.seal(plaintext, to: fiu.publicKey, nonce: fiu.nonce)
        cipher = try fiu.cipher(with: fip.publicKey, nonce: fip.nonce)
        key = [UInt8](repeating: 7, count: 32)
        iv = [UInt8](repeating: 9, count: 12)
    }

    /// The same plaintext under the baseline's key.
    func baselineText(byteCount: Int = 262_500) throws -> [UInt8] {
        let plaintext = [UInt8](repeating: UInt8(ascii: "x"), count: byteCount)
        var text = [UInt8](repeating: 0, count: (byteCount + 18) / 3 * 4 + 1)
        try require(baseline_seal_and_encode(plaintext, byteCount, key, iv, &text))
        text.removeLast()
        return text
    }
}
