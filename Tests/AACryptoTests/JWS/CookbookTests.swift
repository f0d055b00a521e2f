import AACore
import AATestSupport
import Testing

@testable import AACrypto

@Suite("The JOSE cookbook", .enabled(if: ConformanceData.isPresent))
struct CookbookTests {
    private func file(_ name: String) throws -> Vector {
        let json = try JSONDocument(ConformanceData.bytes(of: "vectors/jose-cookbook/\(name).json")).root
        return Vector(json: json, testDescription: name)
    }

    private func jwk(_ name: String) throws -> JWK { try JWK(json: file(name).json, at: .root) }

    @Test("our RS256 signature of RFC 7520 §4.1 is the published one, and verifies")
    func rsa() throws {
        let vector = try file("jws_4_1.rsa_v15_signature")
        let payload = Array(try vector.text("input", "payload").utf8)
        let compact = try vector.text("output", "compact")
        let signer = try SigningKey(jwk: jwk("jwk_3_4.rsa_private_key"))
        #expect(try signer.signCompact(payload) == compact)
        let verifier = try VerificationKey(jwk: jwk("jwk_3_3.rsa_public_key"))
        #expect(try verifier.verifyCompact(compact).payload == payload)
    }

    @Test("detached content of RFC 7520 §4.5 verifies over the base64url of the payload")
    func detached() throws {
        let vector = try file("jws_4_5.signature_with_detached_content")
        let key = try HS256Key(#require(vector.json.object?["input"]?.object?["key"]))
        let payload = Array(try vector.text("input", "payload").utf8)
        let jws = try vector.text("output", "compact")
        #expect(try key.verifyDetached(jws, over: payload))
        #expect(try !key.verifyDetached(jws, over: payload + [0x20]))
    }

    /// RFC 7797 §4.2, and the file with a compact form whose payload stands unencoded between the dots: both are put
    /// together here from the members of the JSON form.
    @Test(
        "the payloads of RFC 7797 verify as they are",
        arguments: ["rfc7797_4.2.hmac-sha2_b64_false", "rfc7797_hmac-sha2_b64_false"])
    func unencoded(name: String) throws {
        let vector = try file(name)
        let key = try HS256Key(#require(vector.json.object?["input"]?.object?["key"]))
        let payload = Array(try vector.text("input", "payload").utf8)
        let header = try vector.text("output", "json_flat", "protected")
        let jws = "\(header)..\(try vector.text("output", "json_flat", "signature"))"
        #expect(try JWSHeader(of: jws).b64 == false)
        #expect(try key.verifyDetached(jws, over: payload))
        #expect(try !key.verifyDetached(jws, over: Array(payload.reversed())))
    }

    @Test("an HS256 signature is refused by every key of ours, whatever its kind")
    func confusion() throws {
        let jws = try file("jws_4_5.signature_with_detached_content").text("output", "compact")
        let error = expectFailure(.invalidSignature, "\"HS256\" is not verified with this RSA key") {
            try VerificationKey(jwk: jwk("jwk_3_3.rsa_public_key")).verifyDetached(jws, over: [])
        }
        #expect(error?.transcript?.failure?.step == .algorithm)
    }
}
