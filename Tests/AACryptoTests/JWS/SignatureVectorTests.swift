import AACore
import AATestSupport
import Testing

@testable import AACrypto

@Suite("Published signature vectors", .enabled(if: ConformanceData.isPresent))
struct SignatureVectorTests {
    static let generated = VectorFile.jws.cases("generated", namedBy: "id")
    static let published = VectorFile.jws.cases("published", namedBy: "id")
    static let negative = VectorFile.jws.cases("negative", namedBy: "id")

    static func jwk(_ name: String) throws -> JWK {
        try JWK(json: #require(VectorFile.jws.root?.object?["keys"]?.object?[name]), at: .root)
    }

    /// The keys of a registry that knows the two published test keys, by id.
    static func key(_ id: KeyID?) throws -> VerificationKey? {
        let keys = try ["finvuTestKey", "alternateKey"].map(Self.jwk)
        guard let id else { return try VerificationKey(jwk: keys[0]) }
        return try keys.first { $0.keyID == id }.map(VerificationKey.init(jwk:))
    }

    /// What a case needs that a strict verifier does not give.
    static let tolerances: [String: JWSTolerance] = [
        "det-appendix-f-typ": .missingKeyID, "emb-rebit-style": .decodedPayload,
    ]
    /// Over which bytes each case is signed, where it is not as usual for its kind.
    static let forms: [String: SigningInputForm] = [
        "det-appendix-f": .base64url, "det-appendix-f-typ": .base64url, "emb-rebit-style": .decodedPayloadQuirk,
    ]

    @Test("the file holds as many cases as this suite was written for")
    func counts() {
        #expect(Self.generated.count == 12)
        #expect(Self.published.count == 1)
        #expect(Self.negative.count == 17)
    }

    @Test("every valid signature verifies over the input it was made over", arguments: generated)
    func valid(vector: Vector) throws {
        let (jws, id) = (try vector.text("jws"), vector.testDescription)
        let key = try #require(try Self.key(JWSHeader(of: jws).keyID))
        let tolerance = Self.tolerances[id] ?? []
        if try vector.text("kind") == "detached" {
            let body = try vector.base64("bodyBase64")
            let result = try key.verifyDetached(jws, over: body, tolerating: tolerance)
            #expect(result.signingInput == Self.forms[id] ?? .unencoded)
            #expect(try result.transcript.description.contains(vector.text("signingInputSha256")))
        } else {
            let (payload, result) = try key.verifyCompact(jws, tolerating: tolerance)
            #expect(try payload == Array(vector.text("payload").utf8))
            #expect(result.signingInput == Self.forms[id] ?? .base64url)
        }
    }

    @Test(
        "what needs a tolerance is refused without it",
        arguments: generated.filter { tolerances[$0.testDescription] != nil })
    func withoutTolerance(vector: Vector) throws {
        let key = try #require(try Self.key(JWSHeader(of: vector.text("jws")).keyID))
        expectFailure(.invalidSignature) {
            _ =
                try vector.text("kind") == "detached"
                ? key.verifyDetached(vector.text("jws"), over: vector.base64("bodyBase64"))
                : key.verifyCompact(vector.text("jws")).verification
        }
    }

    @Test(
        "ReBIT's own example of signedConsent verifies over the decoded payload, and only there", arguments: published)
    func rebitExample(vector: Vector) throws {
        let key = try #require(try Self.key(KeyID(vector.text("key"))))
        let (payload, result) = try key.verifyCompact(vector.text("jws"), tolerating: .decodedPayload)
        #expect(result.signingInput == .decodedPayloadQuirk)
        #expect(try payload == Array(vector.text("payload").utf8))
        let pem = try #require(VectorFile.jws.root?.object?["keys"]?.object?["finvuTestKeySpkiPem"]?.string)
        #expect(try VerificationKey(pem: pem).jwk.publicValues == key.jwk.publicValues)
    }

    @Test("our signature of a published body is the published one", arguments: ["det-finvu-body", "emb-standard"])
    func signs(id: String) throws {
        let vector = try #require(Self.generated.first { $0.testDescription == id })
        let key = try SigningKey(jwk: Self.jwk("finvuTestKey"))
        let signed =
            try vector.text("kind") == "detached"
            ? key.signDetached(vector.base64("bodyBase64")) : key.signCompact(Array(vector.text("payload").utf8))
        #expect(try signed == vector.text("jws"))
    }

    /// The step that refuses each case.
    static let steps: [String: VerificationTranscript.Step] = [
        "body-lf": .signature, "body-space": .signature, "sig-char-added": .signatureText,
        "sig-char-removed": .signatureText, "sig-empty": .signatureText, "two-segments": .segments,
        "attached-payload": .payload, "alg-none": .algorithm, "alg-hs256-pubkey": .algorithm, "alg-rs512": .algorithm,
        "wrong-key": .signature, "crit-unknown": .critical, "dup-header": .header, "b64-mismatch": .signature,
        "b64-string": .header, "padded-base64": .header,
    ]

    @Test("every forged signature is refused at its step", arguments: negative)
    func forged(vector: Vector) throws {
        let body = try Array(vector.text("body").utf8)
        let key = try #require(try Self.key(nil))
        if vector.testDescription == "kid-unknown" {
            // A registry that does not know the id gives no key; the key at hand refuses by itself too.
            #expect(try Self.key(JWSHeader(of: vector.text("jws")).keyID) == nil)
            let error = expectFailure(.invalidSignature) {
                try key.verifyDetached(vector.text("jws"), over: body)
            }
            #expect(error?.transcript?.failure?.step == .keyID)
            return
        }
        let step = try #require(Self.steps[vector.testDescription])
        let error = expectFailure(.invalidSignature) {
            try key.verifyDetached(vector.text("jws"), over: body)
        }
        #expect(error?.transcript?.failure?.step == step)
    }
}
