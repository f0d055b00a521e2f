import AACore
import AACrypto

/// Ciphertexts and nonces of a session, as they stand on the wire.
struct SessionCipherTarget: FuzzTarget {
    private let own: SessionKeyPair
    private let peer: SessionKeyPair

    init() throws {
        own = try SessionKeyPair()
        peer = try SessionKeyPair()
    }

    func run(_ input: [UInt8]) {
        let text = String(decoding: input, as: UTF8.self)
        for forged in [text, Base64.encode(input)] {
            require((try? open(forged)) == nil, "what nobody encrypted is refused")
        }
        if let nonce = try? SessionKeyPair.nonce(fromText: text) {
            require(Base64.encode(nonce) == text, "a nonce has one text")
        }
        let sealed = must("bytes are encrypted") {
            try peer.seal(input, to: own.publicKey, nonce: own.nonce, reuse: .repeatedByProtocol)
        }
        require(must("what was encrypted opens") { try open(sealed) } == input, "what was encrypted comes back")

        var broken = must("a ciphertext is base64") { try Base64.decode(sealed) }
        let place = place(input, below: broken.count)
        broken[place] ^= 1 << UInt8(place % 8)
        require((try? open(Base64.encode(broken))) == nil, "a flipped bit is refused")
        require((try? open(Base64.encode(broken.dropLast(1 + place)))) == nil, "a cut is refused")
    }

    private func open(_ text: String) throws -> [UInt8] {
        try own.open(text, from: peer.publicKey, nonce: peer.nonce)
    }
}
