import AACore
import AATestSupport
import Testing

@testable import AACrypto

@Suite("Published agreement vectors", .enabled(if: ConformanceData.isPresent))
struct AgreementVectorTests {
    static let weierstrass = VectorFile.crypto.cases("ec_vectors", namedBy: "name")
    static let x25519 = VectorFile.crypto.cases("x25519_vectors", namedBy: "name")
    static let partial = VectorFile.crypto.cases("kdf_and_partial_vectors", namedBy: "name")
    static let negative = VectorFile.crypto.cases("negative_vectors", namedBy: "name")

    @Test("the file holds as many cases as this suite was written for")
    func counts() {
        #expect(Self.weierstrass.count == 9)
        #expect(Self.x25519.count == 2)
        #expect(Self.partial.count == 4)
        #expect(Self.negative.count == 9)
    }

    @Test("either party opens the ciphertext", arguments: weierstrass, [("fiu", "fip"), ("fip", "fiu")])
    func opens(vector: Vector, parties: (own: String, peer: String)) throws {
        let pair = try SessionKeyPair(
            privateKey: vector.text(parties.own, "private_key_pkcs8_der_b64"),
            nonce: vector.base64(parties.own, "nonce_b64"), nonceLength: .longerAccepted)
        let peer = try AgreementPublicKey(keyValue: vector.text(parties.peer, "public_key_pem_single_line"))
        let plaintext = try pair.open(
            vector.text("encryptedFI_b64"), from: peer, nonce: vector.base64(parties.peer, "nonce_b64"))
        #expect(try plaintext == Array(vector.text("plaintext_utf8").utf8))
        #expect(try pair.publicKey.der == vector.base64(parties.own, "public_key_spki_der_b64"))
        #expect(try pair.publicKey.keyValue == vector.text(parties.own, "public_key_pem_single_line"))
    }

    @Test("secret, salt, IV and key are the published ones", arguments: weierstrass)
    func intermediateValues(vector: Vector) throws {
        let own = try AgreementPrivateKey(
            curve: .weierstrass25519,
            scalar: WeierstrassScalar.clamped(SecretBytes(vector.hex("fiu", "scalar_d_be_hex"))))
        let peer = try AgreementPublicKey(
            curve: .weierstrass25519, bits: vector.hex("fip", "public_point_uncompressed_hex")[...])
        let secret = try own.sharedSecret(with: peer)
        #expect(try secret == SecretBytes(vector.hex("shared_secret_hex")))
        let nonces = (own: try vector.base64("fiu", "nonce_b64"), peer: try vector.base64("fip", "nonce_b64"))
        let cipher = try SessionCipher(sharedSecret: secret, nonces: nonces)
        #expect(try cipher.key == SecretBytes(vector.hex("aes_key_hex")))
        #expect(try cipher.iv == vector.hex("iv_hex"))
    }

    @Test("sealing gives the published ciphertext", arguments: weierstrass)
    func seals(vector: Vector) throws {
        let fip = try SessionKeyPair(
            privateKey: vector.text("fip", "private_key_pkcs8_der_b64"), nonce: vector.base64("fip", "nonce_b64"),
            nonceLength: .longerAccepted)
        let fiu = try AgreementPublicKey(keyValue: vector.text("fiu", "public_key_spki_der_b64"))
        let sealed = try fip.seal(
            Array(vector.text("plaintext_utf8").utf8), to: fiu, nonce: vector.base64("fiu", "nonce_b64"))
        #expect(try sealed == vector.text("encryptedFI_b64"))
    }

    @Test("X25519 keys open the ciphertext", arguments: x25519)
    func opensX25519(vector: Vector) throws {
        let own = try AgreementPrivateKey(
            curve: .x25519, scalar: SecretBytes(vector.hex("fiu", "private_raw_hex")))
        #expect(try own.publicKey.coordinates == vector.hex("fiu", "public_raw_hex"))
        let peer = try AgreementPublicKey(keyValue: vector.text("fip", "public_key_spki_der_b64"))
        #expect(peer.curve == .x25519)
        #expect(try peer.der == vector.base64("fip", "public_key_spki_der_b64"))
        let secret = try own.sharedSecret(with: peer)
        #expect(try secret == SecretBytes(vector.hex("shared_secret_hex")))
        let nonces = (own: try vector.base64("fiu", "nonce_b64"), peer: try vector.base64("fip", "nonce_b64"))
        let cipher = try SessionCipher(sharedSecret: secret, nonces: nonces)
        #expect(try cipher.key == SecretBytes(vector.hex("aes_key_hex")))
        let sealed = try vector.base64("encryptedFI_b64")
        #expect(try cipher.open(Base64.encode(sealed)) == Array(vector.text("plaintext_utf8").utf8))
    }

    @Test("BouncyCastle's X25519 private keys of version 2 are read", arguments: x25519.suffix(1))
    func opensWithVersion2(vector: Vector) throws {
        let pair = try SessionKeyPair(
            privateKey: vector.text("fiu", "private_key_pkcs8_der_b64_bouncycastle_v2"),
            nonce: vector.base64("fiu", "nonce_b64"))
        let peer = try AgreementPublicKey(keyValue: vector.text("fip", "public_key_spki_der_b64"))
        let plaintext = try pair.open(
            vector.text("encryptedFI_b64"), from: peer, nonce: vector.base64("fip", "nonce_b64"))
        #expect(try plaintext == Array(vector.text("plaintext_utf8").utf8))
    }

    @Test("the parts of an agreement that others published are the same here", arguments: partial)
    func partialValues(vector: Vector) throws {
        let secret: SecretBytes
        if vector.has("private_raw_hex") {
            secret = try AgreementPrivateKey(curve: .x25519, scalar: SecretBytes(vector.hex("private_raw_hex")))
                .sharedSecret(
                    with: AgreementPublicKey(curve: .x25519, coordinates: vector.hex("peer_public_raw_hex")))
            #expect(try secret == SecretBytes(vector.hex("shared_secret_hex")))
        } else if vector.has("scalar_d_le_hex") {
            let scalar = try SecretBytes(vector.hex("scalar_d_le_hex").reversed())
            secret = try AgreementPrivateKey(
                curve: .weierstrass25519, scalar: WeierstrassScalar.clamped(scalar)
            ).sharedSecret(
                with: AgreementPublicKey(
                    curve: .weierstrass25519, bits: vector.hex("peer_public_point_uncompressed_hex")[...]))
            #expect(try secret == SecretBytes(vector.base64("shared_secret_b64")))
        } else {
            secret = try SecretBytes(vector.hex("shared_secret_hex"))
        }
        if vector.has("session_key_hex") {
            let nonces = (own: try vector.base64("your_nonce_b64"), peer: try vector.base64("remote_nonce_b64"))
            let cipher = try SessionCipher(sharedSecret: secret, nonces: nonces)
            #expect(try cipher.key == SecretBytes(vector.hex("session_key_hex")))
        }
        if vector.has("aes_key_hex") {
            let nonces = (own: try vector.base64("local_nonce_b64"), peer: try vector.base64("remote_nonce_b64"))
            let cipher = try SessionCipher(sharedSecret: secret, nonces: nonces)
            #expect(try cipher.key == SecretBytes(vector.hex("aes_key_hex")))
            #expect(try cipher.iv == vector.hex("iv_hex"))
            let sealed = try vector.base64("encryptedFI_b64")
            #expect(try cipher.open(Base64.encode(sealed)) == Array(vector.text("plaintext_utf8").utf8))
        }
    }

    /// The code and a part of the reason of each refusal.
    static let refusals: [String: (AACryptoError.Code, String)] = [
        "tampered-ciphertext-byte": (.authenticationFailed, "tag"),
        "tampered-tag-byte": (.authenticationFailed, "tag"),
        "truncated-below-tag": (.malformedText, "shorter than"),
        "peer-point-not-on-curve": (.invalidKey, "not on the curve"),
        "peer-explicit-parameter-a-changed": (.invalidKey, "parameters"),
        "peer-small-order-point-order-2": (.invalidKey, "small order"),
        "peer-small-order-point-order-4": (.invalidKey, "small order"),
        "peer-compressed-point": (.invalidKey, "compressed"),
        "peer-mixed-order-point": (.invalidKey, "order"),
    ]

    @Test("each hostile case is refused for its own reason", arguments: negative)
    func refuses(vector: Vector) throws {
        let (code, fragment) = try #require(Self.refusals[vector.testDescription])
        let base = try #require(Self.weierstrass.first { (try? vector.text("base")) == $0.testDescription })
        let pair = try SessionKeyPair(
            privateKey: base.text("fiu", "private_key_pkcs8_der_b64"), nonce: base.base64("fiu", "nonce_b64"))
        var peer = try base.base64("fip", "public_key_spki_der_b64")
        if vector.has("peer_public_key_spki_der_b64") { peer = try vector.base64("peer_public_key_spki_der_b64") }
        if vector.has("peer_public_point_compressed_hex") {
            let point = try vector.hex("peer_public_point_compressed_hex")
            peer = SPKI.weierstrass(point: point)
        }
        expectFailure(code, fragment) {
            let peer = try AgreementPublicKey(der: peer)
            // A part of small order changes no secret; only who asks for it gets it refused.
            if vector.testDescription == "peer-mixed-order-point" { try peer.requirePrimeOrder() }
            return try pair.open(
                vector.has("encryptedFI_b64") ? vector.text("encryptedFI_b64") : base.text("encryptedFI_b64"),
                from: peer, nonce: base.base64("fip", "nonce_b64"))
        }
    }

    @Test("the encrypted answer of a gateway's UAT decrypts to its plaintext")
    func gatewayBody() throws {
        let folder = "providers/perfios/fiu-module/fi-fetch.response.200.weierstrass-one-account"
        let body = Vector(
            json: try JSONDocument(ConformanceData.bytes(of: folder + ".json")).root, testDescription: "UAT body")
        let session = Vector(
            json: try #require(body.json.object?["sessions"]?.array?.first), testDescription: "session")
        let pair = try SessionKeyPair(
            privateKey: body.text("uatKeyMaterial", "privateKey"), nonce: body.base64("uatKeyMaterial", "nonce"))
        let peer = try AgreementPublicKey(keyValue: session.text("fipKeyMaterial", "DHPublicKey", "KeyValue"))
        let plaintext = try pair.open(
            session.text("encryptedFI"), from: peer, nonce: session.base64("fipKeyMaterial", "Nonce"))
        #expect(try plaintext == ConformanceData.bytes(of: folder + ".plaintext.xml"))
    }
}
