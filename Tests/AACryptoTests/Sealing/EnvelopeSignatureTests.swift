import AACore
import Testing

@testable import AACrypto

@Suite("The sender's signature of an envelope")
struct EnvelopeSignatureTests {
    private typealias Fixture = EnvelopeFixture

    private let key: SigningKey
    private let text = EnvelopeFixture.text(EnvelopeFixture.chunk + 100)
    private let envelope: [UInt8]
    /// The JWS and its length.
    private let trailer: [UInt8]

    init() throws {
        key = try SignedMessage.key.get()
        envelope = try Fixture.seal(text, signer: key)
        trailer = Array(envelope.dropFirst(Fixture.header + text.count + 32))
    }

    private func expectRefusal(
        _ code: AACryptoError.Code, _ fragment: String, _ envelope: [UInt8], sender: VerificationKey? = nil,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        expectFailure(code, fragment, sourceLocation: sourceLocation) {
            try Fixture.open(envelope, sender: sender ?? key.verificationKey)
        }
    }

    @Test("it is a detached JWS over the digest of header and tags, and its length stands behind it")
    func form() throws {
        #expect(Int(trailer[trailer.count - 2]) << 8 | Int(trailer[trailer.count - 1]) == trailer.count - 2)
        let first = Fixture.header + Fixture.sealedChunk
        let tags = envelope[(first - 16)..<first] + envelope.dropLast(trailer.count).suffix(16)
        let digest = try SHA256.digest(Array(envelope.prefix(Fixture.header) + tags))
        let jws = String(decoding: trailer.dropLast(2), as: UTF8.self)
        #expect(try key.verificationKey.verifyDetached(jws, over: digest).signingInput == .unencoded)
    }

    @Test("another key's signature is refused")
    func otherKey() throws {
        let other = try SigningKey.generate(keyID: key.keyID)
        expectRefusal(.invalidSignature, "not made with this key", envelope, sender: other.verificationKey)
    }

    @Test("another envelope's signature is refused")
    func otherEnvelope() throws {
        let other = try Fixture.seal(text, signer: key, seed: 2)
        expectRefusal(
            .invalidSignature, "this key signed another input",
            envelope.dropLast(trailer.count) + other.suffix(trailer.count))
    }

    @Test("a signed envelope does not open without a sender's key, nor an unsigned one with it")
    func expectation() throws {
        expectFailure(.invalidSignature, "no sender's key was given") { try Fixture.open(envelope) }
        try expectRefusal(.invalidSignature, "not signed", Fixture.seal(text))
    }

    @Test("a signature that is taken off is missed by whoever expects it, and its bytes are no chunk")
    func stripped() {
        var stripped = Array(envelope.dropLast(trailer.count))
        stripped[4] = 0
        expectRefusal(.invalidSignature, "not signed", stripped)
        stripped = envelope
        stripped[4] = 0
        expectFailure(.authenticationFailed) { try Fixture.open(stripped) }
    }

    @Test("a trailer that is missing, cut, too long or no text is refused")
    func trailers() {
        let body = Array(envelope.dropLast(trailer.count))
        expectRefusal(.malformedEnvelope, "does not end with the signature", body + [0xFF, 0xFF])
        expectRefusal(.malformedEnvelope, "does not end with the signature", body + [0x10, 0x01])
        expectRefusal(.malformedEnvelope, "does not end with the signature", body + [0xFF, 0x00, 0x01])
        expectRefusal(.invalidSignature, "segments", body + [0x00, 0x00])
        expectRefusal(.malformedEnvelope, "", Array(envelope.prefix(Fixture.header)) + trailer)
        expectRefusal(.malformedEnvelope, "", Array(envelope.prefix(Fixture.header)) + [0])
        for count in 1...20 {
            #expect(throws: AACryptoError.self) {
                try Fixture.open(Array(envelope.dropLast(count)), sender: key.verificationKey)
            }
        }
    }

    @Test("a byte between the last chunk and the trailer is refused")
    func inserted() {
        var envelope = envelope
        envelope.insert(0, at: envelope.count - trailer.count)
        expectRefusal(.authenticationFailed, "tag", envelope)
    }

    @Test("a signature longer than a trailer holds is not written")
    func longSignature() throws {
        let pem = RSAFixture.privateKey
        let key = try SigningKey(pem: pem, keyID: KeyID(String(repeating: "k", count: 4_000)))
        expectFailure(.invalidParameter, "longer than") { try Fixture.seal([], signer: key) }
    }
}
