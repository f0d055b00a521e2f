import AACore
import Testing

@testable import AACrypto

@Suite("Signatures that hold")
struct SignatureTests {
    private let key: VerificationKey

    init() throws { key = try SignedMessage.verificationKey() }

    @Test("signing gives the very texts that OpenSSL's command line signed")
    func signs() throws {
        let signer = try SignedMessage.key.get()
        #expect(try signer.signDetached(RSAFixture.payload) == RSAFixture.detached)
        #expect(try signer.signCompact(RSAFixture.payload) == RSAFixture.compact)
    }

    @Test("a detached signature over the payload as it is")
    func detached() throws {
        let result = try key.verifyDetached(RSAFixture.detached, over: RSAFixture.payload)
        #expect(result.signingInput == .unencoded)
        #expect(result.header.algorithm == .rs256)
        #expect(result.header.keyID == "fixture-1")
        #expect(result.header.b64 == false)
        #expect(result.header.critical == ["b64"])
        #expect(result.transcript.failure == nil)
    }

    @Test("a detached signature over the base64url of the payload")
    func appendixF() throws {
        let result = try key.verifyDetached(RSAFixture.detachedAppendixF, over: RSAFixture.payload)
        #expect(result.signingInput == .base64url)
    }

    @Test("a compact signature gives its payload back")
    func compact() throws {
        let (payload, result) = try key.verifyCompact(RSAFixture.compact)
        #expect(payload == RSAFixture.payload)
        #expect(result.signingInput == .base64url)
    }

    @Test("the decoded payload is tried last, when it is allowed, and reported")
    func quirk() throws {
        let (payload, result) = try key.verifyCompact(RSAFixture.compactQuirk, tolerating: .decodedPayload)
        #expect(payload == RSAFixture.payload)
        #expect(result.signingInput == .decodedPayloadQuirk)
        #expect(result.transcript.entries.filter { !$0.isPassed }.map(\.step) == [.signature])
        #expect(result.transcript.failure == nil)
    }

    @Test("with that allowed, the standard input still comes first")
    func quirkStandard() throws {
        let result = try key.verifyCompact(SignedMessage().compact(), tolerating: .decodedPayload)
        #expect(result.verification.signingInput == .base64url)
    }

    /// Headers that are unlike ours and right.
    static let headers = [
        #"{"alg":"RS256","kid":"fixture-1","b64":false}"#,
        #"{"crit":["b64"],"b64":false,"kid":"fixture-1","alg":"RS256"}"#,
        #"{ "alg" : "RS256" , "kid" : "fixture-1" , "b64" : false , "x5t#S256" : "AAAA" }"#,
        #"{"alg":"RS256","kid":"fixture\u002d1","b64":false,"typ":"JOSE"}"#,
    ]

    @Test("a header in another order, with other members or without crit", arguments: headers)
    func otherHeaders(header: String) throws {
        let message = SignedMessage(header: header)
        _ = try key.verifyDetached(message.detached(), over: message.payload)
    }

    @Test("a header without kid verifies where the caller allows it")
    func missingKeyID() throws {
        let message = SignedMessage(header: #"{"alg":"RS256","b64":false}"#)
        let result = try key.verifyDetached(message.detached(), over: message.payload, tolerating: .missingKeyID)
        #expect(result.header.keyID == nil)
    }

    @Test("a key without a name verifies what any kid claims")
    func namelessKey() throws {
        let nameless = try VerificationKey(pem: RSAFixture.publicKey)
        let result = try nameless.verifyDetached(RSAFixture.detached, over: RSAFixture.payload)
        #expect(result.header.keyID == "fixture-1")
    }

    @Test(
        "payloads of every length around the pieces that are hashed", arguments: [0, 1, 2, 3, 12_287, 12_288, 12_289])
    func lengths(byteCount: Int) throws {
        let signer = try SignedMessage.key.get()
        let payload = SystemRandomSource().bytes(byteCount)
        _ = try key.verifyDetached(signer.signDetached(payload), over: payload)
        #expect(try key.verifyCompact(signer.signCompact(payload)).payload == payload)
        let message = SignedMessage(header: #"{"alg":"RS256","kid":"fixture-1"}"#, payload: payload)
        let signature = try message.signature(over: Array(Base64.encode(payload, as: .url).utf8))
        let detached = "\(message.encodedHeader)..\(signature)"
        #expect(try key.verifyDetached(detached, over: payload).signingInput == .base64url)
    }

    @Test("the header is readable before there is a key")
    func header() throws {
        let header = try JWSHeader(of: RSAFixture.detached)
        #expect(header.keyID == "fixture-1")
        let other = try JWSHeader(of: SignedMessage(header: #"{"alg":"PS256","typ":"JWT","exp":1}"#).compact())
        #expect(other.algorithm == "PS256")
        #expect(other.type == "JWT")
        #expect(other.additional == ["exp": 1])
    }
}
