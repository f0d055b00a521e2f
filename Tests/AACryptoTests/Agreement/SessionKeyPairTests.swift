import AACore
import Testing

@testable import AACrypto

@Suite("Session key pairs")
struct SessionKeyPairTests {
    static let curves: [AgreementCurve] = [.weierstrass25519, .x25519]
    static let plaintext = Array(AgreementFixture.plaintext.utf8)

    @Test("what one party seals the other opens", arguments: curves, [0, 1, 15, 16, 17, 4_096, 100_000])
    func roundTrip(curve: AgreementCurve, byteCount: Int) throws {
        let (fiu, fip) = (try SessionKeyPair(curve: curve), try SessionKeyPair(curve: curve))
        let plaintext = SystemRandomSource().bytes(byteCount)
        let sealed = try fip.seal(plaintext, to: fiu.publicKey, nonce: fiu.nonce)
        #expect(try fiu.open(sealed, from: fip.publicKey, nonce: fip.nonce) == plaintext)
        #expect(try Base64.decode(sealed).count == byteCount + 16)
    }

    @Test("keys survive their way over the wire", arguments: curves)
    func overTheWire(curve: AgreementCurve) throws {
        let (fiu, fip) = (try SessionKeyPair(curve: curve), try SessionKeyPair(curve: curve))
        let received = try AgreementPublicKey(keyValue: fiu.publicKey.keyValue)
        #expect(received == fiu.publicKey)
        let sealed = try fip.seal(Self.plaintext, to: received, nonce: fiu.nonce)
        #expect(try fiu.open(sealed, from: fip.publicKey, nonce: fip.nonce) == Self.plaintext)
    }

    @Test("several peers answer one pair")
    func severalPeers() throws {
        let fiu = try SessionKeyPair()
        for _ in 0..<3 {
            let fip = try SessionKeyPair()
            let sealed = try fip.seal(Self.plaintext, to: fiu.publicKey, nonce: fiu.nonce)
            #expect(try fiu.open(sealed, from: fip.publicKey, nonce: fip.nonce) == Self.plaintext)
        }
    }

    @Test("two pairs have different keys and nonces", arguments: curves)
    func fresh(curve: AgreementCurve) throws {
        let (one, other) = (try SessionKeyPair(curve: curve), try SessionKeyPair(curve: curve))
        #expect(one.publicKey != other.publicKey)
        #expect(one.nonce != other.nonce)
        #expect(one.nonce.count == 32)
    }

    // The fixture: keys, nonces and ciphertext made elsewhere.

    private func fixtureFIU(_ curve: AgreementCurve) throws -> SessionKeyPair {
        let key =
            curve == .x25519
            ? AgreementFixture.Montgomery.fiuPrivateKey : AgreementFixture.Weierstrass.fiuPrivateKey
        return try SessionKeyPair(privateKey: key, nonce: Base64.decode(AgreementFixture.fiuNonce))
    }

    private func fixtureFIP(_ curve: AgreementCurve) throws -> AgreementPublicKey {
        try AgreementPublicKey(
            keyValue: curve == .x25519
                ? AgreementFixture.Montgomery.fipPublicKey : AgreementFixture.Weierstrass.fipPublicKey)
    }

    private func ciphertext(_ curve: AgreementCurve) -> String {
        curve == .x25519 ? AgreementFixture.Montgomery.ciphertext : AgreementFixture.Weierstrass.ciphertext
    }

    @Test("a ciphertext that was made elsewhere opens", arguments: curves)
    func opensFixture(curve: AgreementCurve) throws {
        let plaintext = try fixtureFIU(curve).open(
            ciphertext(curve), from: fixtureFIP(curve), nonce: Base64.decode(AgreementFixture.fipNonce))
        #expect(plaintext == Self.plaintext)
    }

    @Test("a ciphertext opens with the peer's key and nonce as they stand on the wire", arguments: curves)
    func opensTexts(curve: AgreementCurve) throws {
        let plaintext = try fixtureFIU(curve).open(
            ciphertext(curve), keyValue: fixtureFIP(curve).keyValue, nonce: AgreementFixture.fipNonce)
        #expect(plaintext == Self.plaintext)
    }

    @Test("a nonce whose text is no strict base64 is refused", arguments: ["-", "AA=A", "AAF=", " AAAA"])
    func nonceText(text: String) {
        expectFailure(.malformedText, "nonce") { try SessionKeyPair.nonce(fromText: text) }
    }

    @Test("sealing gives the ciphertext that was made elsewhere", arguments: curves)
    func sealsFixture(curve: AgreementCurve) throws {
        let key =
            curve == .x25519
            ? AgreementFixture.Montgomery.fipPrivateKey : AgreementFixture.Weierstrass.fipPrivateKey
        let fip = try SessionKeyPair(privateKey: key, nonce: Base64.decode(AgreementFixture.fipNonce))
        let fiu = try fixtureFIU(curve)
        #expect(try fip.seal(Self.plaintext, to: fiu.publicKey, nonce: fiu.nonce) == ciphertext(curve))
    }

    @Test("secret, key and IV are those that OpenSSL's command line gives")
    func intermediateValues() throws {
        let key = try AgreementPrivateKey(text: AgreementFixture.Weierstrass.fiuPrivateKey)
        let secret = try key.sharedSecret(with: fixtureFIP(.weierstrass25519))
        #expect(try secret == SecretBytes(Hex.decode(AgreementFixture.Weierstrass.sharedSecret)))
        let nonces = (
            own: try Base64.decode(AgreementFixture.fiuNonce), peer: try Base64.decode(AgreementFixture.fipNonce)
        )
        let cipher = try SessionCipher(sharedSecret: secret, nonces: nonces)
        #expect(try cipher.key == SecretBytes(Hex.decode(AgreementFixture.Weierstrass.key)))
        #expect(try cipher.iv == Hex.decode(AgreementFixture.iv))
        #expect(try zip(nonces.own, nonces.peer).prefix(20).map { $0 ^ $1 } == Hex.decode(AgreementFixture.salt))
    }

    @Test("a change of any byte of a ciphertext is noticed", arguments: curves)
    func tampered(curve: AgreementCurve) throws {
        let (fiu, fip) = (try fixtureFIU(curve), try fixtureFIP(curve))
        let nonce = try Base64.decode(AgreementFixture.fipNonce)
        let sealed = try Base64.decode(ciphertext(curve))
        for index in sealed.indices {
            var changed = sealed
            changed[index] ^= 0x80
            expectFailure(.authenticationFailed, "the tag does not hold") {
                try fiu.open(Base64.encode(changed), from: fip, nonce: nonce)
            }
        }
    }

    @Test("another nonce of the peer, or another key of ours, does not open")
    func wrongNonceOrKey() throws {
        let fip = try fixtureFIP(.weierstrass25519)
        let nonce = try Base64.decode(AgreementFixture.fipNonce)
        let sealed = ciphertext(.weierstrass25519)
        expectFailure(.authenticationFailed) {
            try fixtureFIU(.weierstrass25519).open(sealed, from: fip, nonce: [nonce[0] ^ 1] + nonce.dropFirst())
        }
        expectFailure(.authenticationFailed) { try SessionKeyPair().open(sealed, from: fip, nonce: nonce) }
    }

    @Test("a ciphertext shorter than a tag is refused", arguments: [0, 1, 15])
    func shorterThanTag(byteCount: Int) throws {
        let text = Base64.encode([UInt8](repeating: 7, count: byteCount))
        expectFailure(.malformedText, "shorter") {
            try SessionKeyPair().open(text, from: fixtureFIP(.weierstrass25519), nonce: SessionKeyPair().nonce)
        }
    }

    @Test("a ciphertext that is not strict base64 is refused", arguments: ["A", "AA=A", "AAF=", "AA==\n", "ä", "-_-_"])
    func notBase64(text: String) throws {
        expectFailure(.malformedText, "base64") {
            try SessionKeyPair().open(text, from: fixtureFIP(.weierstrass25519), nonce: SessionKeyPair().nonce)
        }
    }

    @Test("a nonce of another length is refused", arguments: [0, 16, 20, 31, 33, 36])
    func nonceLength(byteCount: Int) throws {
        let nonce = [UInt8](repeating: 1, count: byteCount)
        let pair = try SessionKeyPair()
        expectFailure(.invalidParameter, "\(byteCount) bytes") {
            try pair.open(ciphertext(.x25519), from: fixtureFIP(.weierstrass25519), nonce: nonce)
        }
        expectFailure(.invalidParameter) { try pair.seal([], to: fixtureFIP(.weierstrass25519), nonce: nonce) }
        expectFailure(.invalidParameter) {
            try SessionKeyPair(privateKey: AgreementFixture.Weierstrass.fiuPrivateKey, nonce: nonce)
        }
    }

    @Test("where longer nonces are accepted, the first 32 bytes count, and shorter ones stay refused")
    func longerNonce() throws {
        let fiu = try SessionKeyPair(
            privateKey: AgreementFixture.Weierstrass.fiuPrivateKey,
            nonce: Base64.decode(AgreementFixture.fiuNonce) + [1, 2, 3, 4], nonceLength: .longerAccepted)
        let fip = try fixtureFIP(.weierstrass25519)
        let nonce = try Base64.decode(AgreementFixture.fipNonce)
        let sealed = ciphertext(.weierstrass25519)
        #expect(try fiu.open(sealed, from: fip, nonce: nonce + [9, 9, 9, 9]) == Self.plaintext)
        expectFailure(.invalidParameter) { try fiu.open(sealed, from: fip, nonce: nonce.dropLast()) }
    }

    @Test("our own public key as a peer's is refused, and so is its negative")
    func ownKey() throws {
        let pair = try fixtureFIU(.weierstrass25519)
        expectFailure(.invalidKey, "our own") { try pair.seal([1], to: pair.publicKey, nonce: pair.nonce) }
        let y = pair.publicKey.coordinates.suffix(32)
        var (negative, borrow) = ([UInt8](repeating: 0, count: 32), 0)
        for (index, pairOfBytes) in zip(Weierstrass25519.p, y).enumerated().reversed() {
            let difference = Int(pairOfBytes.0) - Int(pairOfBytes.1) - borrow
            negative[index] = UInt8(truncatingIfNeeded: difference)
            borrow = difference < 0 ? 1 : 0
        }
        let mirrored = try AgreementPublicKey(
            curve: .weierstrass25519, coordinates: pair.publicKey.coordinates.prefix(32) + negative)
        expectFailure(.invalidKey, "our own") { try pair.open("", from: mirrored, nonce: pair.nonce) }
    }

    @Test("a peer of the other curve is refused", arguments: curves)
    func otherCurve(curve: AgreementCurve) throws {
        let pair = try SessionKeyPair(curve: curve == .x25519 ? .weierstrass25519 : .x25519)
        expectFailure(.invalidKey, "another curve") { try pair.seal([1], to: fixtureFIP(curve), nonce: pair.nonce) }
    }

    static let smallOrderX25519 = [
        String(repeating: "00", count: 32), "01" + String(repeating: "00", count: 31),
        "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
        "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    ]

    @Test("an X25519 peer of small order leads to no secret", arguments: smallOrderX25519)
    func smallOrder(point: String) throws {
        let peer = try AgreementPublicKey(curve: .x25519, coordinates: Hex.decode(point))
        let pair = try SessionKeyPair(curve: .x25519)
        expectFailure(.invalidKey, "secret") { try pair.seal([1], to: peer, nonce: pair.nonce) }
    }

    @Test("an all-zero secret is refused by our own check too")
    func zeroSecret() throws {
        try X25519Key.requireNotZero(SecretBytes([UInt8](repeating: 0, count: 31) + [1]))
        expectFailure(.invalidKey, "small order") {
            try X25519Key.requireNotZero(SecretBytes([UInt8](repeating: 0, count: 32)))
        }
    }

    @Test("a random source that gives too few bytes is refused")
    func poorRandomSource() {
        struct Poor: RandomSource {
            func bytes(_ count: Int) -> [UInt8] { [UInt8](repeating: 1, count: count - 1) }
        }
        expectFailure(.invalidParameter) { try SessionKeyPair(random: Poor()) }
    }

    @Test("a failure leaves nothing on OpenSSL's error queue")
    func drainedQueue() throws {
        let pair = try fixtureFIU(.x25519)
        let small = try AgreementPublicKey(curve: .x25519, coordinates: [UInt8](repeating: 0, count: 32))
        expectFailure(.invalidKey) { try pair.seal([1], to: small, nonce: pair.nonce) }
        #expect(OpenSSLError.drainQueue().isEmpty)
    }
}
