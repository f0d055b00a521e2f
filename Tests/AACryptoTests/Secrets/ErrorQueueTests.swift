import AACore
import Testing

@testable import AACrypto

/// OpenSSL keeps its errors by thread. What one call left would be taken for the reason of the next one's failure.
@Suite("OpenSSL's error queue is empty after every failure")
struct ErrorQueueTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let fail: @Sendable () throws -> Void

        init(_ name: String, fail: @escaping @Sendable () throws -> Void) {
            testDescription = name
            self.fail = fail
        }
    }

    static let rows = keys + ciphers + signatures

    private static let keys = [
        Row("a point off the curve") {
            _ = try AgreementPublicKey(der: SPKI.weierstrass(coordinates: [UInt8](repeating: 1, count: 64)))
        },
        Row("an X25519 key of small order") {
            let zero = try AgreementPublicKey(curve: .x25519, coordinates: [UInt8](repeating: 0, count: 32))
            let pair = try SessionKeyPair(curve: .x25519)
            _ = try pair.seal([1], to: zero, nonce: pair.nonce)
        },
        Row("an RSA key cut in its middle") {
            let text = RSAFixture.privateKey.split(separator: "\n").dropFirst().dropLast(5).joined()
            _ = try SigningKey(pem: "-----BEGIN PRIVATE KEY-----\(text)-----END PRIVATE KEY-----", keyID: "any")
        },
        Row("a public key that is no DER") { _ = try VerificationKey(pem: "AAAA") },
        Row("a public key where a private one belongs") {
            _ = try SigningKey(pem: AgreementFixture.Weierstrass.fiuPublicKey, keyID: "any")
        },
        Row("an agreement key where a signing key belongs") {
            _ = try SigningKey(pem: AgreementFixture.Montgomery.fiuPrivateKey, keyID: "any")
        },
        Row("private members that do not belong together") {
            var object = try #require(try SignedMessage.key.get().privateJWK().jsonWithPrivateMembers().object)
            object = JSONObject(
                object.members.map { $0.name == "d" ? .init("d", .string(Base64.encode([3], as: .url))) : $0 })
            _ = try SigningKey(jwk: JWK(json: .object(object), at: .root))
        },
        Row("an RSA modulus that is even") {
            let modulus = Base64.encode([UInt8](repeating: 0xF0, count: 256), as: .url)
            let json = Array(#"{"kty":"RSA","kid":"a","n":"\#(modulus)","e":"AQAB"}"#.utf8)
            _ = try VerificationKey(jwk: JWK(jsonBytes: json))
        },
    ]

    private static let ciphers = [
        Row("a ciphertext of another key") {
            let (own, peer) = (try SessionKeyPair(), try SessionKeyPair())
            let text = Base64.encode([UInt8](repeating: 7, count: 40))
            _ = try own.open(text, from: peer.publicKey, nonce: peer.nonce)
        },
        Row("a sealed key pair under another key") {
            let sealed = try SessionKeyPair().sealed(under: .random(count: 32), context: [])
            _ = try SessionKeyPair(opening: sealed, under: .random(count: 32), context: [])
        },
        Row("an envelope for somebody else") {
            let envelope = try Envelope.seal([1], to: RecipientKeyPair.generate().publicKey, additionalData: [])
            _ = try Envelope.open(envelope, with: .generate(), additionalData: [])
        },
    ]

    private static let signatures = [
        Row("a signature over another body") {
            _ = try SignedMessage.verificationKey().verifyDetached(SignedMessage().detached(), over: [1])
        },
        Row("a signature of zeros") {
            let signature = Base64.encode([UInt8](repeating: 0, count: 256), as: .url)
            let jws = "\(SignedMessage().encodedHeader)..\(signature)"
            _ = try SignedMessage.verificationKey().verifyDetached(jws, over: [])
        },
        Row("an EdDSA signature with a flipped bit") {
            let key = try SigningKey.generate(keyID: "queue", algorithm: .edDSA)
            let good = try key.signDetached([1])
            let bad = String(good.dropLast(20)) + (good.suffix(20).first == "A" ? "B" : "A") + good.suffix(19)
            _ = try key.verificationKey.verifyDetached(bad, over: [1])
        },
    ]

    @Test("the call fails, and leaves nothing behind", arguments: rows)
    func drained(row: Row) {
        _ = OpenSSLError.drainQueue()
        #expect(throws: (any Error).self) { try row.fail() }
        #expect(OpenSSLError.drainQueue().isEmpty)
    }
}
