import AACore
import Testing

@testable import AACrypto

@Suite("JWK thumbprints")
struct JWKThumbprintTests {
    /// RFC 7638 §3.1 and RFC 8037, appendix A.3.
    static let published = [
        (
            """
            {"kty":"RSA","n":"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXj\
            BZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgd\
            AZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8aw\
            apJzKnqDKgw","e":"AQAB","alg":"RS256","kid":"2011-04-29"}
            """, "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"
        ),
        (
            #"{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}"#,
            "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"
        ),
    ]

    @Test("the published keys have the published thumbprints", arguments: published)
    func publishedThumbprint(json: String, thumbprint: String) throws {
        #expect(try JWK(jsonBytes: Array(json.utf8)).thumbprint() == thumbprint)
    }

    @Test("name, use and private members do not count, and another key has another one")
    func members() throws {
        let key = try SignedMessage.key.get()
        let thumbprint = try key.verificationKey.jwk.thumbprint()
        #expect(try key.privateJWK().thumbprint() == thumbprint)
        #expect(try VerificationKey(pem: RSAFixture.publicKey).jwk.thumbprint() == thumbprint)
        #expect(try SigningKey.generate(keyID: key.keyID).verificationKey.jwk.thumbprint() != thumbprint)
    }

    @Test("an X25519 key has the thumbprint of its JWK, the Weierstrass form has none")
    func agreement() throws {
        let key = try RecipientPublicKey(bytes: [UInt8](repeating: 9, count: 32)).key
        let text = #"{"crv":"X25519","kty":"OKP","x":"CQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQk"}"#
        #expect(try key.thumbprint() == Base64.encode(SHA256.digest(Array(text.utf8)), as: .url))
        #expect(key.jwk?.object?["x"] == "CQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQk")
        let weierstrass = try StoredAgreementKey.generate(on: .weierstrass25519).publicKey
        #expect(try weierstrass.thumbprint() == nil)
        #expect(weierstrass.jwk == nil)
    }
}
