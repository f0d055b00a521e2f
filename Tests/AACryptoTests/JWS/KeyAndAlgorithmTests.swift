import AACore
import Testing

@testable import AACrypto

@Suite("The key decides the algorithm")
struct KeyAndAlgorithmTests {
    /// A header that names what the key is not for. The signature needs not be good: it is never looked at.
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let pem: String
        var keyAlgorithm: JWSAlgorithm?
        let named: String
        let reason: String
    }

    static let rows = [
        Row(
            testDescription: "none", pem: RSAFixture.publicKey, named: "none",
            reason: "\"none\" is not verified with this RSA key, only RS256 and PS256"),
        Row(
            testDescription: "HS256 with an RSA key", pem: RSAFixture.publicKey, named: "HS256",
            reason: "\"HS256\" is not verified with this RSA key"),
        Row(
            testDescription: "HS256 with a P-256 key", pem: RSAFixture.p256PublicKey, named: "HS256",
            reason: "only ES256"),
        Row(
            testDescription: "HS256 with an Ed25519 key", pem: SignatureFixture.ed25519PublicKey, named: "HS256",
            reason: "only EdDSA"),
        Row(
            testDescription: "ES256 with an RSA key", pem: RSAFixture.publicKey, named: "ES256",
            reason: "only RS256 and PS256"),
        Row(
            testDescription: "RS256 with a P-256 key", pem: RSAFixture.p256PublicKey, named: "RS256",
            reason: "only ES256"),
        Row(
            testDescription: "ES256 with an Ed25519 key", pem: SignatureFixture.ed25519PublicKey, named: "ES256",
            reason: "only EdDSA"),
        Row(
            testDescription: "ES384 with a P-256 key", pem: RSAFixture.p256PublicKey, named: "ES384",
            reason: "only ES256"),
        Row(
            testDescription: "PS256 with a key for RS256", pem: RSAFixture.publicKey, keyAlgorithm: .rs256,
            named: "PS256", reason: "only RS256"),
        Row(
            testDescription: "RS256 with a key for PS256", pem: RSAFixture.publicKey, keyAlgorithm: .ps256,
            named: "RS256", reason: "only PS256"),
    ]

    @Test("another algorithm in the header is refused at that step", arguments: rows)
    func refused(row: Row) throws {
        let key = try VerificationKey(pem: row.pem, algorithm: row.keyAlgorithm)
        let header = Base64.encode(Array(#"{"alg":"\#(row.named)","kid":"k","b64":false}"#.utf8), as: .url)
        let error = expectFailure(.invalidSignature, row.reason) {
            try key.verifyDetached("\(header)..AAAA", over: [])
        }
        #expect(error?.transcript?.failure?.step == .algorithm)
    }

    @Test("a key for one algorithm verifies it")
    func restricted() throws {
        let key = try VerificationKey(pem: RSAFixture.publicKey, algorithm: .ps256)
        _ = try key.verifyDetached(SignatureFixture.ps256, over: RSAFixture.payload)
    }

    @Test("a key is not made for an algorithm of another kind", arguments: ["ES256", "EdDSA", "RS512", "none", ""])
    func otherKind(name: String) {
        expectFailure(.invalidKey, "is no algorithm of RSA keys") {
            try VerificationKey(pem: RSAFixture.publicKey, algorithm: JWSAlgorithm(rawValue: name))
        }
    }

    @Test("what a signing key's public half verifies is its algorithm alone")
    func publicHalf() throws {
        let key = try SigningKey(pem: RSAFixture.privateKey, keyID: "fixture-1", algorithm: .ps256).verificationKey
        #expect(key.algorithm == .ps256)
        expectFailure(.invalidSignature, "only PS256") {
            try key.verifyDetached(RSAFixture.detached, over: RSAFixture.payload)
        }
    }
}
