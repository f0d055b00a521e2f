import AACore
import AATestSupport
import Testing

@testable import AACrypto

@Suite("Stored agreement keys")
struct StoredAgreementKeyTests {
    @Test(
        "a new pair comes back from its text, and agrees with another",
        arguments: [
            AgreementCurve.weierstrass25519, .x25519,
        ])
    func roundTrip(curve: AgreementCurve) throws {
        let key = try StoredAgreementKey.generate(on: curve)
        #expect(key.publicKey.curve == curve)
        #expect(try StoredAgreementKey(text: key.privatePEM()).publicKey == key.publicKey)
        #expect(try AgreementPublicKey(keyValue: key.publicKey.pem) == key.publicKey)

        let nonce = [UInt8](repeating: 1, count: 32)
        let pair = try SessionKeyPair(privateKey: key.privatePEM(), nonce: nonce)
        let peer = try SessionKeyPair(curve: curve)
        let sealed = try peer.seal([1, 2, 3], to: pair.publicKey, nonce: nonce)
        #expect(try pair.open(sealed, from: peer.publicKey, nonce: peer.nonce) == [1, 2, 3])
        #expect(try StoredAgreementKey.generate(on: curve).publicKey != key.publicKey)
    }

    @Test("an X25519 pair is a recipient's")
    func recipient() throws {
        let key = try StoredAgreementKey.generate(on: .x25519)
        #expect(try RecipientKeyPair(pem: key.privatePEM()).publicKey == RecipientPublicKey(pem: key.publicKey.pem))
    }

    @Test(
        "the Weierstrass form names the very parameters that BouncyCastle writes, around the same scalar",
        .enabled(if: ConformanceData.isPresent), arguments: AgreementVectorTests.weierstrass, ["fiu", "fip"])
    func bouncyCastle(vector: Vector, party: String) throws {
        let scalar = try SecretBytes(vector.hex(party, "scalar_d_be_hex"))
        let der = try bytes(of: PKCS8.der(.weierstrass25519, scalar: scalar))
        let theirs = try vector.base64(party, "private_key_pkcs8_der_b64")
        // BouncyCastle's goes on with the public key, 70 bytes, and three lengths before that say so.
        #expect(der.count == theirs.count - 70)
        #expect(der.suffix(der.count - 263) == theirs.dropLast(70).suffix(der.count - 263))
        let key = try AgreementPrivateKey(text: Base64.encode(der))
        #expect(
            try key.publicKey.sharesSecrets(
                with: AgreementPublicKey(keyValue: vector.text(party, "public_key_pem_single_line"))))
    }

    @Test("X25519 is written as RFC 8410 asks")
    func x25519() throws {
        let der = try bytes(of: PKCS8.der(.x25519, scalar: SecretBytes([UInt8](repeating: 7, count: 32))))
        #expect(Hex.encode(der) == "302e020100300506032b656e04220420" + String(repeating: "07", count: 32))
    }

    private func bytes(of secret: SecretBytes) -> [UInt8] { secret.withBytes { span in span.indices.map { span[$0] } } }

    @Test("any random bytes give a key", arguments: [0x01, 0x0F, 0x10, 0x7F, 0xF0, 0xFF] as [UInt8])
    func scalars(byte: UInt8) throws {
        for curve in [AgreementCurve.weierstrass25519, .x25519] {
            let key = try StoredAgreementKey.generate(on: curve, from: FixedRandomSource(byte: byte))
            #expect(try StoredAgreementKey(text: key.privatePEM()).publicKey == key.publicKey)
        }
    }

    @Test("other texts and short randomness are refused, and nothing of the key is printed")
    func refused() throws {
        struct Short: RandomSource { func bytes(_ count: Int) -> [UInt8] { [1] } }
        expectFailure(.invalidKey) { try StoredAgreementKey(text: RSAFixture.privateKey) }
        expectFailure(.invalidParameter) { try StoredAgreementKey.generate(on: .x25519, from: Short()) }
        let key = try StoredAgreementKey.generate(on: .x25519, from: FixedRandomSource(byte: 0xA5))
        var dumped = ""
        dump(key, to: &dumped)
        for text in ["\(key)", String(reflecting: key), dumped] {
            #expect(!text.lowercased().contains("a5a5a5") && !text.contains("165, 165"))
        }
    }
}
