import AACore
import AATestSupport
import Testing

@testable import AACrypto

@Suite("Recipient keys")
struct RecipientKeyTests {
    /// RFC 8410 prints no X25519 key; this pair is Alice's of RFC 7748 §6.1 in the form of RFC 8410.
    private static let privatePEM = """
        -----BEGIN PRIVATE KEY-----
        MC4CAQAwBQYDK2VuBCIEIHcHbQpzGKV9PBbBclGyZkXfTC+H68CZKrF3+6UduSwq
        -----END PRIVATE KEY-----
        """
    private static let publicPEM = """
        -----BEGIN PUBLIC KEY-----
        MCowBQYDK2VuAyEAhSDwCYkwp1R0i33ctD73Wg2/Og0mOBr066SpjqqbTmo=
        -----END PUBLIC KEY-----

        """

    @Test("the pair of RFC 7748 is read from PKCS #8, its public half written as SubjectPublicKeyInfo")
    func pair() throws {
        let pair = try RecipientKeyPair(pem: Self.privatePEM)
        #expect(
            Hex.encode(pair.publicKey.bytes) == "8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a")
        #expect(pair.publicKey.pem == Self.publicPEM)
        #expect(try RecipientPublicKey(pem: Self.publicPEM) == pair.publicKey)
        #expect(try RecipientPublicKey(bytes: pair.publicKey.bytes) == pair.publicKey)
    }

    @Test("pairs are new each time")
    func generate() throws {
        #expect(try RecipientKeyPair.generate().publicKey != RecipientKeyPair.generate().publicKey)
    }

    @Test("other keys and other lengths are refused")
    func refused() throws {
        let session = try SessionKeyPair()
        expectFailure(.invalidKey, "Weierstrass") { try RecipientPublicKey(pem: session.publicKey.keyValue) }
        expectFailure(.invalidKey) { try RecipientKeyPair(pem: Self.publicPEM) }
        expectFailure(.invalidKey) { try RecipientKeyPair(pem: RSAFixture.privateKey) }
        for count in [0, 31, 33, 64] {
            let bytes = [UInt8](repeating: 1, count: count)
            expectFailure(.invalidKey) { try RecipientPublicKey(bytes: bytes) }
            expectFailure(.invalidKey) { try RecipientKeyPair(privateKey: SecretBytes(bytes)) }
        }
    }

    @Test("a description has the public half alone")
    func description() throws {
        let pair = try RecipientKeyPair(pem: Self.privatePEM)
        var dumped = ""
        dump(pair, to: &dumped)
        for text in ["\(pair)", String(reflecting: pair), dumped] {
            #expect(text.contains("x25519 8520f0098930a754"))
            #expect(!text.contains("77076d0a"))
            #expect(!text.contains("119, 7, 109"))
        }
    }
}
