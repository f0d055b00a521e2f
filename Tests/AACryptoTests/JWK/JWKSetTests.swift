import AACore
import Testing

@testable import AACrypto

@Suite("Sets of keys")
struct JWKSetTests {
    private let keys: [VerificationKey]

    init() throws {
        keys = [
            try VerificationKey(pem: RSAFixture.publicKey, keyID: "rsa-1", algorithm: .rs256),
            try VerificationKey(pem: RSAFixture.p256PublicKey, keyID: "ec-1"),
            try VerificationKey(pem: SignatureFixture.ed25519PublicKey, keyID: "ed-1"),
        ]
    }

    private func read(_ elements: [String]) throws -> JWKSet {
        try JWKSet(jsonBytes: Array(#"{"keys":[\#(elements.joined(separator: ","))],"next":1}"#.utf8))
    }

    private func text(_ key: VerificationKey) -> String { String(decoding: key.jwk.json.bytes(), as: UTF8.self) }

    @Test("goes out and comes in again, and each key is found by its name")
    func roundTrip() throws {
        let set = try JWKSet(jsonBytes: JWKSet(keys.map(\.jwk)).json.bytes())
        #expect(set.keys.map(\.keyType) == ["RSA", "EC", "OKP"])
        #expect(set.keys.map(\.curve) == [nil, "P-256", "Ed25519"])
        #expect(set.unreadable.isEmpty)
        #expect(set.ambiguousKeyIDs.isEmpty)
        for (name, detached) in [
            ("rsa-1", RSAFixture.detached), ("ec-1", SignatureFixture.es256), ("ed-1", SignatureFixture.edDSA),
        ] {
            let jwk = try #require(try set.key(KeyID(name)))
            #expect(jwk.algorithm == (name == "rsa-1" ? .rs256 : nil))
            let key = try VerificationKey(jwk: jwk)
            // The fixtures sign as fixture-1, so this key refuses them at the kid, and at no step before it.
            let error = expectFailure(.invalidSignature) { try key.verifyDetached(detached, over: RSAFixture.payload) }
            #expect(error?.transcript?.failure?.step == .keyID)
            let renamed = JWK(jwk.kind, publicValues: jwk.publicValues, keyID: "fixture-1")
            _ = try VerificationKey(jwk: renamed).verifyDetached(detached, over: RSAFixture.payload)
        }
        #expect(try set.key("absent") == nil)
    }

    static let strangers: [(name: String, element: String, fragment: String)] = [
        ("another kty", #"{"kty":"oct","kid":"s","k":"c2VjcmV0"}"#, "keys[1].kty"),
        ("a kty of the future", #"{"kty":"AKP","kid":"s","pub":"AAAA"}"#, "keys[1].kty"),
        ("no kty", #"{"kid":"s"}"#, "keys[1].kty"),
        ("another curve", #"{"kty":"EC","crv":"P-521","x":"AA","y":"AA"}"#, "keys[1].crv"),
        ("a number that is missing", #"{"kty":"RSA","e":"AQAB"}"#, "keys[1].n"),
        ("a coordinate that is short", #"{"kty":"OKP","crv":"Ed25519","x":"AA"}"#, "32 bytes"),
        ("no object", "7", "keys[1]"),
    ]

    @Test("a key that is not understood is reported, and the others are read", arguments: strangers)
    func stranger(name: String, element: String, fragment: String) throws {
        let set = try read([text(keys[0]), element, text(keys[2])])
        #expect(set.keys.map(\.keyID) == ["rsa-1", "ed-1"])
        #expect(set.unreadable.map(\.index) == [1])
        #expect(set.unreadable.first?.reason.contains(fragment) == true, "\(set.unreadable)")
        #expect(set.unreadable.first?.reason.contains("c2VjcmV0") == false)
    }

    @Test("a name that two keys have is reported and finds neither; the others are found")
    func ambiguous() throws {
        let twin = try VerificationKey(pem: SignatureFixture.ed25519PublicKey, keyID: "rsa-1")
        let set = try read([text(keys[0]), text(keys[1]), text(twin)])
        #expect(set.ambiguousKeyIDs == ["rsa-1"])
        expectFailure(.invalidKey, "2 keys of the kid \"rsa-1\"") { try set.key("rsa-1") }
        #expect(try set.key("ec-1")?.keyType == "EC")
    }

    @Test(
        "what is no set is refused",
        arguments: ["[]", "{}", #"{"keys":{}}"#, #"{"keys":null}"#, #"{"keys":[],"keys":[]}"#, "7", ""])
    func refused(text: String) {
        #expect(throws: AACoreError.self) { try JWKSet(jsonBytes: Array(text.utf8)) }
    }

    @Test("a set of more than a thousand keys is refused")
    func tooMany() {
        #expect(throws: AACoreError.self) { try read([String](repeating: "{}", count: 1_001)) }
    }

    @Test("private members do not go out with a set")
    func noPrivateMembers() throws {
        let jwk = try SigningKey.generate(keyID: "k", algorithm: .edDSA).privateJWK()
        let element = try #require(JWKSet([jwk]).json.object?["keys"]?.array?.first?.object)
        #expect(element.members.map(\.name) == ["kty", "kid", "use", "alg", "crv", "x"])
    }
}
