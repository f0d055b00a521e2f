import AACore
import Testing

@testable import AACrypto

@Suite("Signing")
struct SigningTests {
    static let algorithms: [JWSAlgorithm] = [.rs256, .ps256, .edDSA]

    @Test("a new key of each algorithm signs both forms, and its public half verifies them", arguments: algorithms)
    func generated(algorithm: JWSAlgorithm) throws {
        let key = try SigningKey.generate(keyID: "new", algorithm: algorithm)
        #expect(key.algorithm == algorithm)
        let payload = RSAFixture.payload
        let detached = try key.signDetached(payload)
        #expect(try key.verificationKey.verifyDetached(detached, over: payload).header.algorithm == algorithm)
        #expect(try key.verificationKey.verifyCompact(key.signCompact(payload)).payload == payload)
    }

    @Test("a key goes out as JWK and PEM, comes in again, and is the same key", arguments: algorithms)
    func roundTrip(algorithm: JWSAlgorithm) throws {
        let key = try SigningKey.generate(keyID: "new", algorithm: algorithm)
        let jwk = try JWK(jsonBytes: key.privateJWK().jsonWithPrivateMembers().bytes())
        let fromJWK = try SigningKey(jwk: jwk)
        let fromPEM = try SigningKey(pem: key.privatePEM(), keyID: "new", algorithm: algorithm)
        for again in [fromJWK, fromPEM] {
            #expect(again.algorithm == algorithm)
            #expect(try again.privateJWK().privateValues == key.privateJWK().privateValues)
            #expect(again.verificationKey.jwk.json == key.verificationKey.jwk.json)
            _ = try key.verificationKey.verifyDetached(again.signDetached([1]), over: [1])
        }
        let publicKey = try VerificationKey(pem: key.verificationKey.pem(), keyID: "new", algorithm: algorithm)
        #expect(publicKey.jwk.json == key.verificationKey.jwk.json)
    }

    @Test("an Ed25519 signature is the very one of OpenSSL's command line")
    func ed25519() throws {
        let key = try SigningKey(pem: SignatureFixture.ed25519PrivateKey, keyID: "fixture-1")
        #expect(key.algorithm == .edDSA)
        #expect(try key.signDetached(RSAFixture.payload) == SignatureFixture.edDSA)
        #expect(try key.privatePEM() == SignatureFixture.ed25519PrivateKey + "\n")
        #expect(try key.verificationKey.pem() == SignatureFixture.ed25519PublicKey + "\n")
    }

    @Test("two PS256 signatures of one payload differ, and an RSA key signs RS256 unless it is told otherwise")
    func salted() throws {
        let key = try SigningKey(pem: RSAFixture.privateKey, keyID: "k", algorithm: .ps256)
        #expect(try key.signDetached([1]) != key.signDetached([1]))
        #expect(try SigningKey(pem: RSAFixture.privateKey, keyID: "k").algorithm == .rs256)
    }

    @Test("nothing else is signed", arguments: ["ES256", "EdDSA", "RS512", "HS256", "none"])
    func notOffered(name: String) {
        expectFailure(.invalidKey, "under \"\(name)\"") {
            try SigningKey(pem: RSAFixture.privateKey, keyID: "k", algorithm: JWSAlgorithm(rawValue: name))
        }
    }

    @Test("no key is made for what is not signed", arguments: ["ES256", "RS512", "none"])
    func notGenerated(name: String) {
        expectFailure(.invalidParameter, "only for RS256, PS256 and EdDSA") {
            try SigningKey.generate(keyID: "k", algorithm: JWSAlgorithm(rawValue: name))
        }
    }

    @Test("a P-256 key does not sign, in whatever form it comes")
    func p256() throws {
        expectFailure(.invalidKey, "nothing else signs") { try SigningKey(pem: RSAFixture.p256PrivateKey, keyID: "k") }
        let point = try VerificationKey(pem: RSAFixture.p256PublicKey).jwk.publicValues
        let jwk = JWK(.p256, publicValues: point, privateValues: [try .random(count: 32)], keyID: "k")
        expectFailure(.invalidKey, "verification alone") { try SigningKey(jwk: jwk) }
    }

    @Test("a private P-256 JWK goes in and out whole, shows its public half alone, and verifies")
    func p256JWK() throws {
        let point = try VerificationKey(pem: RSAFixture.p256PublicKey).jwk.publicValues
        let jwk = JWK(.p256, publicValues: point, privateValues: [try .random(count: 32)], keyID: "fixture-1")
        let again = try JWK(jsonBytes: jwk.jsonWithPrivateMembers().bytes())
        #expect(again.privateValues == jwk.privateValues)
        #expect(again.json.object?.members.map(\.name) == ["kty", "kid", "crv", "x", "y"])
        _ = try VerificationKey(jwk: again).verifyDetached(SignatureFixture.es256, over: RSAFixture.payload)
    }

    @Test("a JWK and what is asked of it must agree")
    func jwkAgrees() throws {
        let jwk = try SigningKey(pem: RSAFixture.privateKey, keyID: "k").privateJWK()
        expectFailure(.invalidKey, "another algorithm") { try SigningKey(jwk: jwk, algorithm: .ps256) }
        expectFailure(.invalidKey, "another kid") { try SigningKey(jwk: jwk, keyID: "other") }
        let nameless = JWK(.rsa, publicValues: jwk.publicValues, privateValues: jwk.privateValues)
        let key = try SigningKey(jwk: nameless, keyID: "given", algorithm: .ps256)
        #expect(key.keyID == "given")
        #expect(key.algorithm == .ps256)
    }

    @Test("an Ed25519 private number does not go with another public one")
    func mismatch() throws {
        let own = try SigningKey.generate(keyID: "k", algorithm: .edDSA).privateJWK()
        let other = try SigningKey.generate(keyID: "k", algorithm: .edDSA).verificationKey.jwk
        let mixed = JWK(
            .ed25519, publicValues: other.publicValues, privateValues: own.privateValues, keyID: "k")
        expectFailure(.invalidKey, "does not fit") { try SigningKey(jwk: mixed) }
    }
}
