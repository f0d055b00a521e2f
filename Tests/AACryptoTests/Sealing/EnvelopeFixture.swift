import AACore
import AATestSupport

@testable import AACrypto

/// A recipient, and envelopes to it that are the same in every run.
enum EnvelopeFixture {
    static let additionalData = Array("handover 2026-01-15".utf8)
    static let chunk = EnvelopeCipher.chunkByteCount
    static let sealedChunk = EnvelopeCipher.sealedChunkByteCount
    static let header = EnvelopeHeader.byteCount

    static func recipient(_ byte: UInt8 = 7) throws -> RecipientKeyPair {
        try RecipientKeyPair(privateKey: SecretBytes([UInt8](repeating: byte, count: 32)))
    }

    static func text(_ count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) } }

    static func seal(_ plaintext: [UInt8], signer: SigningKey? = nil, seed: UInt64 = 1) throws -> [UInt8] {
        try Envelope.seal(
            plaintext, to: recipient().publicKey, additionalData: additionalData, signer: signer,
            random: SeededRandomSource(seed: seed))
    }

    static func open(_ envelope: [UInt8], sender: VerificationKey? = nil) throws -> [UInt8] {
        try Envelope.open(envelope, with: recipient(), additionalData: additionalData, sender: sender)
    }
}
