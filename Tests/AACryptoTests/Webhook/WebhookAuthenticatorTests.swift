import AACore
import AATestSupport
import Testing

@testable import AACrypto

@Suite("Webhook codes")
struct WebhookAuthenticatorTests {
    private static let body = Array(#"{"eventType":"CONSENT"}"#.utf8)

    private func authenticator(_ secret: String = "a secret") throws -> WebhookAuthenticator {
        try WebhookAuthenticator(key: SecretBytes(Array(secret.utf8)))
    }

    @Test("HMAC-SHA256 gives what RFC 4231 prints (cases 1, 2, 6)")
    func published() throws {
        let cases: [(key: [UInt8], message: String, code: String)] = [
            (
                [UInt8](repeating: 0x0B, count: 20), "Hi There",
                "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
            ),
            (
                Array("Jefe".utf8), "what do ya want for nothing?",
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
            ),
            (
                [UInt8](repeating: 0xAA, count: 131), "Test Using Larger Than Block-Size Key - Hash Key First",
                "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
            ),
        ]
        for (key, message, code) in cases {
            #expect(try HMAC.sha256(Array(message.utf8), key: SecretBytes(key)) == SecretBytes(Hex.decode(code)))
        }
    }

    static let vectors = VectorFile("providers/onemoney/webhook-hmac.vectors.json")

    @Test(
        "the vectors of the provider's own bodies hold in either encoding", .enabled(if: ConformanceData.isPresent),
        arguments: vectors.cases("vectors", namedBy: "file"))
    func vector(vector: Vector) throws {
        let authenticator = try authenticator(#require(Self.vectors.root?.object?["secret"]?.string))
        let body = try ConformanceData.bytes(of: "providers/onemoney/" + vector.text("file"))
        try authenticator.verify(body: body, signature: vector.text("hex"))
        try authenticator.verify(body: body, signature: vector.text("hex").uppercased())
        try authenticator.verify(body: body, signature: vector.text("base64"))
        #expect(try authenticator.code(over: body) == vector.hex("hex"))
    }

    @Test("the file holds as many vectors as this suite was written for", .enabled(if: ConformanceData.isPresent))
    func count() { #expect(Self.vectors.cases("vectors", namedBy: "file").count == 2) }

    @Test("one bit of the code is enough to refuse it", arguments: 0..<256)
    func changedBit(bit: Int) throws {
        let authenticator = try authenticator()
        var code = try authenticator.code(over: Self.body)
        code[bit / 8] ^= 1 << (bit % 8)
        expectFailure(.invalidSignature) {
            try authenticator.verify(body: Self.body, signature: Hex.encode(code))
        }
    }

    @Test("another body or another secret is refused")
    func other() throws {
        let code = try Hex.encode(authenticator().code(over: Self.body))
        expectFailure(.invalidSignature) { try authenticator().verify(body: Self.body + [0x0A], signature: code) }
        expectFailure(.invalidSignature) { try authenticator("other").verify(body: Self.body, signature: code) }
    }

    @Test("what is no code is refused like a wrong one", arguments: ["", "00", "sha256=", "zz", "AAAA", "é"])
    func noCode(signature: String) throws {
        let error = expectFailure(.invalidSignature) {
            try authenticator().verify(body: Self.body, signature: signature)
        }
        let wrong = expectFailure(.invalidSignature) {
            try authenticator().verify(body: Self.body, signature: String(repeating: "00", count: 32))
        }
        #expect(error?.reason == wrong?.reason)
    }

    @Test("a part of the code, or more than it, is refused")
    func length() throws {
        let code = try authenticator().code(over: Self.body)
        for bytes in [Array(code.dropLast()), code + [0], Array(code.prefix(16))] {
            for text in [Hex.encode(bytes), Base64.encode(bytes)] {
                expectFailure(.invalidSignature) { try authenticator().verify(body: Self.body, signature: text) }
            }
        }
    }

    @Test("an empty secret is refused")
    func emptySecret() { expectFailure(.invalidKey) { try authenticator("") } }
}
