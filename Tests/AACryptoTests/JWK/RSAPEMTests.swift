import AACore
import Testing

@testable import AACrypto

@Suite("RSA keys in PEM")
struct RSAPEMTests {
    /// A key under a name, so that the test's output does not print it.
    struct KeyText: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let pem: String
        /// A part of the reason of its refusal.
        let fragment: String

        init(_ name: String, _ pem: String, _ fragment: String = "") {
            testDescription = name
            self.pem = pem
            self.fragment = fragment
        }
    }

    @Test(
        "both forms of a public key are read",
        arguments: [
            KeyText("SubjectPublicKeyInfo", RSAFixture.publicKey), KeyText("PKCS #1", RSAFixture.publicKeyPKCS1),
        ])
    func publicKeys(key text: KeyText) throws {
        let key = try VerificationKey(pem: text.pem, keyID: "fixture-1")
        #expect(key.bits == 2_048)
        _ = try key.verifyDetached(RSAFixture.detached, over: RSAFixture.payload)
    }

    @Test(
        "both forms of a private key are read",
        arguments: [
            KeyText("PKCS #8", RSAFixture.privateKey), KeyText("PKCS #1", RSAFixture.privateKeyPKCS1),
        ])
    func privateKeys(key text: KeyText) throws {
        let key = try SigningKey(pem: text.pem, keyID: "fixture-1")
        #expect(try key.signDetached(RSAFixture.payload) == RSAFixture.detached)
    }

    @Test("a key on one line and a bare base64 are read")
    func oneLine() throws {
        let oneLine = RSAFixture.publicKey.filter { $0 != "\n" }
        let bare = oneLine.replacing("-----BEGIN PUBLIC KEY-----", with: "")
            .replacing("-----END PUBLIC KEY-----", with: "")
        for text in [oneLine, bare] {
            _ = try VerificationKey(pem: text).verifyDetached(RSAFixture.detached, over: RSAFixture.payload)
        }
    }

    @Test("a new key signs and verifies, and has the size that was asked for", arguments: [2_048, 3_072])
    func generated(bits: Int) throws {
        let key = try SigningKey.generate(keyID: "new", bits: bits)
        #expect(key.verificationKey.bits == bits)
        _ = try key.verificationKey.verifyDetached(key.signDetached([1, 2, 3]), over: [1, 2, 3])
    }

    @Test("a size that is not allowed is not made", arguments: [-1, 0, 1_024, 2_047, 8_193])
    func generatedSizes(bits: Int) {
        expectFailure(.invalidParameter) { try SigningKey.generate(keyID: "new", bits: bits) }
    }

    @Test("a signing key needs a name")
    func nameless() {
        expectFailure(.invalidParameter, "key id") { try SigningKey(pem: RSAFixture.privateKey, keyID: "") }
    }

    static let refusedPublicKeys = [
        KeyText("1024 bits", RSAFixture.smallPublicKey, "1024 bits"),
        KeyText("a private key", RSAFixture.privateKey, "something other"),
        KeyText("no text", "", "no key of its form"), KeyText("prose", "no key", "base64"),
        KeyText("three zero bytes", "AAAA", "no key of its form"),
        KeyText("trailing bytes", RSAFixture.publicKey.replacing("IDAQAB", with: "IDAQABAAAA"), "trail"),
        KeyText(
            "armour that does not match", RSAFixture.publicKey.replacing("END PUBLIC", with: "END OTHER"), "END line"),
    ]

    @Test("what is no RSA public key of 2048 bits is refused", arguments: refusedPublicKeys)
    func refusedPublic(key: KeyText) {
        expectFailure(.invalidKey, key.fragment) { try VerificationKey(pem: key.pem) }
        #expect(OpenSSLError.drainQueue().isEmpty)
    }

    static let refusedPrivateKeys = [
        KeyText("P-256", RSAFixture.p256PrivateKey, "nothing else signs"),
        KeyText("a public key", RSAFixture.publicKey, "something other"),
        KeyText("a key under a password", RSAFixture.encryptedPrivateKey, "encrypted"),
        KeyText("three zero bytes", "AAAA", "DER is malformed"),
    ]

    @Test("what is no RSA private key is refused", arguments: refusedPrivateKeys)
    func refusedPrivate(key: KeyText) {
        expectFailure(.invalidKey, key.fragment) { try SigningKey(pem: key.pem, keyID: "any") }
        #expect(OpenSSLError.drainQueue().isEmpty)
    }
}
