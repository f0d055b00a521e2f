import AACore
import Testing

@testable import AACrypto

@Suite("JWK")
struct JWKTests {
    private let key: SigningKey

    init() throws { key = try SignedMessage.key.get() }

    private func publicText(_ members: String = "") throws -> String {
        let jwk = key.verificationKey.jwk
        return
            #"{"kty":"RSA","kid":"fixture-1","n":"\#(Base64.encode(jwk.publicValues[0], as: .url))","e":"AQAB"\#(members)}"#
    }

    private func read(_ text: String) throws -> JWK { try JWK(jsonBytes: Array(text.utf8)) }

    @Test("a public key goes out and comes in again, and verifies")
    func publicRoundTrip() throws {
        let jwk = key.verificationKey.jwk
        #expect(!jwk.isPrivate)
        let again = try JWK(jsonBytes: jwk.json.bytes())
        #expect(again.json == jwk.json)
        #expect(again.keyID == "fixture-1")
        #expect(again.use == "sig")
        #expect(again.algorithm == .rs256)
        _ = try VerificationKey(jwk: again).verifyDetached(RSAFixture.detached, over: RSAFixture.payload)
    }

    @Test("a private key goes out by an explicit call alone, comes in again, and signs the same")
    func privateRoundTrip() throws {
        let jwk = try key.privateJWK()
        #expect(jwk.isPrivate)
        #expect(jwk.json == key.verificationKey.jwk.json)
        let again = try JWK(jsonBytes: jwk.jsonWithPrivateMembers().bytes())
        #expect(again.privateValues == jwk.privateValues)
        #expect(try SigningKey(jwk: again).signDetached(RSAFixture.payload) == RSAFixture.detached)
        #expect(!again.publicJWK.isPrivate)
    }

    @Test("members that are not understood are kept in their order")
    func unknownMembers() throws {
        let jwk = try read(publicText(#","x5t":"AAAA","key_ops":["verify"],"n2":null"#))
        #expect(jwk.additional.members.map(\.name) == ["x5t", "n2"])
        #expect(jwk.operations == ["verify"])
        #expect(jwk.json.object?["key_ops"] == ["verify"].json)
    }

    @Test("leading zero bytes of a number are dropped")
    func leadingZeros() throws {
        let modulus = Base64.encode([0] + key.verificationKey.jwk.publicValues[0], as: .url)
        let jwk = try read(#"{"kty":"RSA","n":"\#(modulus)","e":"AAEAAQ"}"#)
        #expect(jwk.publicValues == [key.verificationKey.jwk.publicValues[0], [1, 0, 1]])
    }

    static let malformed: [(String, AACoreError.Code)] = [
        (#"{"n":"AQAB","e":"AQAB"}"#, .missingMember), (#"{"kty":"RSA","e":"AQAB"}"#, .missingMember),
        (#"{"kty":"RSA","n":"AQAB"}"#, .missingMember), (#"{"kty":"RSA","n":"","e":"AQAB"}"#, .missingMember),
        (#"{"kty":"EC","crv":"P-256","x":"AA","y":"AA"}"#, .unexpectedValue),
        (#"{"kty":"EC","x":"AA","y":"AA"}"#, .missingMember),
        (#"{"kty":"OKP","crv":"X25519","x":"AA"}"#, .unexpectedValue),
        (#"{"kty":"EC","crv":"P-384","x":"AA","y":"AA"}"#, .unexpectedValue),
        (#"{"kty":"OKP","crv":"Ed25519"}"#, .missingMember), (#"{"kty":"oct","k":"AA"}"#, .unexpectedValue),
        (#"{"kty":"RSA","n":"AQAB","e":"AQAB","key_ops":"verify"}"#, .unexpectedValue),
        (#"{"kty":"RSA","n":1,"e":"AQAB"}"#, .unexpectedValue),
        (#"{"kty":"RSA","n":"AA","e":"AQAB"}"#, .unexpectedValue),
        (#"{"kty":"RSA","n":"A+/B","e":"AQAB"}"#, .invalidEncoding),
        (#"{"kty":"RSA","n":"AQAB=","e":"AQAB"}"#, .invalidEncoding),
        (#"{"kty":"RSA","n":"AQAB","e":"AQAB","d":"AQ"}"#, .missingMember),
        (#"{"kty":"RSA","n":"AQAB","e":"AQAB","oth":[]}"#, .unexpectedValue),
        (#"{"kty":"RSA","n":"AQAB","e":"AQAB","n":"AQAB"}"#, .duplicateMember), (#"[]"#, .unexpectedValue),
        (#"{"kty":"RSA""#, .malformedJSON),
    ]

    @Test("a malformed JWK is refused", arguments: malformed)
    func refused(text: String, code: AACoreError.Code) {
        let error = #expect(throws: AACoreError.self) { try read(text) }
        #expect(error?.code == code)
    }

    @Test("members that repeat in a value that was already read are refused too")
    func duplicateInValue() throws {
        let json = JSONValue.object(["kty": "RSA", "n": "AQAB", "e": "AQAB", "kid": "a", "kid": "b"])
        let error = #expect(throws: AACoreError.self) { try JWK(json: json, at: .root) }
        #expect(error?.code == .duplicateMember)
    }

    @Test(
        "a key that is not for signatures, or for those of another kind of key, does not verify",
        arguments: [
            #","use":"enc""#, #","alg":"RS512""#, #","alg":"ES256""#, #","key_ops":["encrypt"]"#,
            #","key_ops":["sign"]"#,
        ])
    func otherUse(members: String) throws {
        let jwk = try read(publicText(members))
        expectFailure(.invalidKey) { try VerificationKey(jwk: jwk) }
    }

    @Test("numbers that are no RSA key are refused")
    func noKey() throws {
        let modulus = key.verificationKey.jwk.publicValues[0]
        func verificationKey(_ modulus: [UInt8], _ exponent: [UInt8]) throws -> VerificationKey {
            try VerificationKey(
                jwk: JWK(.rsa, publicValues: [modulus, exponent]))
        }
        _ = try verificationKey(modulus, [1, 0, 1])
        expectFailure(.invalidKey, "2040 bits") { try verificationKey(modulus.dropLast(), [1, 0, 1]) }
        expectFailure(.invalidKey, "8200 bits") {
            try verificationKey([UInt8](repeating: 0xFF, count: 1_025), [1, 0, 1])
        }
        expectFailure(.invalidKey, "even") { try verificationKey(modulus.dropLast() + [0xFE], [1, 0, 1]) }
        expectFailure(.invalidKey, "exponent") { try verificationKey(modulus, [1, 0, 0]) }
        expectFailure(.invalidKey, "exponent") { try verificationKey(modulus, [1]) }
        expectFailure(.invalidKey, "exponent") { try verificationKey(modulus, [UInt8](repeating: 1, count: 9)) }
    }

    @Test("private members of another key are refused", arguments: [0, 1, 2, 3, 4, 5])
    func foreignMember(index: Int) throws {
        let (own, other) = (try key.privateJWK(), try SigningKey.generate(keyID: "other").privateJWK())
        var values = own.privateValues
        values[index] = other.privateValues[index]
        let mixed = JWK(.rsa, publicValues: own.publicValues, privateValues: values, keyID: "mixed")
        expectFailure(.invalidKey) { try SigningKey(jwk: mixed) }
    }

    @Test("a public key, or one without a name, does not sign")
    func noSigner() throws {
        expectFailure(.invalidKey, "public") { try SigningKey(jwk: key.verificationKey.jwk) }
        let own = try key.privateJWK()
        let nameless = JWK(.rsa, publicValues: own.publicValues, privateValues: own.privateValues)
        expectFailure(.invalidKey, "kid") { try SigningKey(jwk: nameless) }
    }
}
