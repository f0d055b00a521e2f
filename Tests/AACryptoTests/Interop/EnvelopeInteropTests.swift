import AACore
import AACrypto
import AATestSupport
import Testing

/// Live, against a program that was written from `Documentation/envelope.md`. Skipped unless `Scripts/interop` runs it.
@Suite(
    "Interoperation of envelopes with Java",
    .enabled(if: BouncyCastle.classPath != nil, "no Java, or not run by Scripts/interop"), .serialized)
struct EnvelopeInteropTests {
    private let additionalData = Array("handover 2026-01-15".utf8)
    private let recipient: RecipientKeyPair
    private let signer: SigningKey
    private let java: JavaEnvelopeOpener

    init() throws {
        let privateKey = try StoredAgreementKey.generate(on: .x25519).privatePEM()
        recipient = try RecipientKeyPair(pem: privateKey)
        signer = try SigningKey(pem: RSAFixture.privateKey, keyID: "sender-1")
        java = try JavaEnvelopeOpener(
            privateKey: privateKey, sender: signer.verificationKey.pem(), additionalData: additionalData)
    }

    private func seal(_ text: [UInt8], isSigned: Bool) throws -> [UInt8] {
        try Envelope.seal(
            text, to: recipient.publicKey, additionalData: additionalData, signer: isSigned ? signer : nil)
    }

    @Test(
        "what we seal, Java opens: none, one and two chunks, and a byte around their edges", arguments: [false, true])
    func opens(isSigned: Bool) throws {
        let sizes = [0, 1, 65_535, 65_536, 65_537, 200_000]
        var opened = 0
        for size in sizes {
            let text = SystemRandomSource().bytes(size)
            let answer = try java.open(seal(text, isSigned: isSigned), isFromSender: isSigned)
            #expect(answer.status == 0, "\(size) bytes: \(answer.refusal)")
            if answer.text == text { opened += 1 }
        }
        print("interop: Java opens our envelopes, \(isSigned ? "signed RS256" : "unsigned"): \(opened)/\(sizes.count)")
        #expect(opened == sizes.count)
    }

    @Test("Java refuses an envelope of ours with a flipped bit", arguments: [false, true])
    func refuses(isSigned: Bool) throws {
        var envelope = try seal(SystemRandomSource().bytes(100), isSigned: isSigned)
        #expect(try java.open(envelope, isFromSender: isSigned).status == 0)
        envelope[60] ^= 1
        let answer = try java.open(envelope, isFromSender: isSigned)
        #expect(answer.status == 1)
        #expect(answer.text.isEmpty)
        #expect(answer.refusal.hasPrefix("refused: "))
    }
}
