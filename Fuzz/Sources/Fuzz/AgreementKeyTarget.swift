import AACore
import AACrypto

/// Agreement keys in every encoding: `SubjectPublicKeyInfo` and PKCS #8, as DER and as text.
struct AgreementKeyTarget: FuzzTarget {
    private let nonce = [UInt8](repeating: 0x5A, count: 32)
    private let plaintext = Array("₹ 1,050.00".utf8)

    func run(_ input: [UInt8]) {
        let text = String(decoding: input, as: UTF8.self)
        if let key = try? AgreementPublicKey(der: input) { check(key) }
        if let key = try? AgreementPublicKey(keyValue: text) { check(key) }
        // In base64 too: the fuzzer's changes of DER would seldom survive the text.
        for text in [text, Base64.encode(input)] {
            if let pair = try? SessionKeyPair(privateKey: text, nonce: nonce) { check(pair) }
        }
    }

    /// A key that was taken is written as the reference service takes it, and read back as the same.
    private func check(_ key: AgreementPublicKey) {
        require(key.der.count == (key.curve == .x25519 ? 44 : 309), "a key is written in one form")
        require(must("a written key is read") { try AgreementPublicKey(der: key.der) } == key, "DER gives the key back")
        require(
            must("a written text is read") { try AgreementPublicKey(keyValue: key.keyValue) } == key,
            "the text gives the key back")
    }

    /// Both ends of a session with a pair that was taken up agree.
    private func check(_ pair: SessionKeyPair) {
        check(pair.publicKey)
        let peer = must("a pair is made") { try SessionKeyPair(curve: pair.publicKey.curve) }
        let sealed = must("a pair that was taken agrees") {
            try pair.seal(plaintext, to: peer.publicKey, nonce: peer.nonce)
        }
        let opened = must("its peer agrees") { try peer.open(sealed, from: pair.publicKey, nonce: pair.nonce) }
        require(opened == plaintext, "what was encrypted comes back")
    }
}
