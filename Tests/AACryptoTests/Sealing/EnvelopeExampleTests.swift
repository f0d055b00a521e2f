import AACore
import AATestSupport
import Testing

@testable import AACrypto

@Suite("The worked example of Documentation/envelope.md")
struct EnvelopeExampleTests {
    /// The keys of RFC 7748 §6.1: Bob receives, Alice's is the ephemeral one.
    private struct Given: RandomSource {
        static let recipient = "5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb"
        static let ephemeral = "77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a"
        static let prefix: [UInt8] = [1, 2, 3, 4, 5, 6, 7]

        func bytes(_ count: Int) -> [UInt8] { count == 7 ? Self.prefix : (try? Hex.decode(Self.ephemeral)) ?? [] }
    }

    @Test("every value that it prints is the one that comes out, and the envelope opens")
    func values() throws {
        let recipient = try RecipientKeyPair(privateKey: SecretBytes(Hex.decode(Given.recipient)))
        let ephemeral = try RecipientKeyPair(privateKey: SecretBytes(Hex.decode(Given.ephemeral)))
        let (text, additionalData) = (Array("namaste".utf8), Array("handover".utf8))
        let envelope = try Envelope.seal(
            text, to: recipient.publicKey, additionalData: additionalData, random: Given())
        #expect(try Envelope.open(envelope, with: recipient, additionalData: additionalData) == text)

        let secret = try X25519Key(scalar: ephemeral.privateKey)
            .sharedSecret(withPeer: recipient.publicKey.bytes)
        let hash = try SHA256.digest(additionalData)
        let info = Array("AAE1".utf8) + ephemeral.publicKey.bytes + recipient.publicKey.bytes + hash
        let key = try HKDF.derive(from: secret, salt: [], info: info, count: 32)
        let header = Array(envelope.prefix(44))
        let nonce: [UInt8] = Given.prefix + [0, 0, 0, 0, 1]
        #expect(try AESGCM.seal(text, key: key, iv: nonce) == Array(envelope.dropFirst(44)))

        let lines: [(String, [UInt8])] = try [
            ("recipient's private key", Hex.decode(Given.recipient)),
            ("recipient's public key", recipient.publicKey.bytes),
            ("ephemeral private key", Hex.decode(Given.ephemeral)),
            ("ephemeral public key", ephemeral.publicKey.bytes),
            ("nonce prefix", Given.prefix), ("additional data", additionalData), ("plaintext", text),
            ("shared secret", bytes(of: secret)), ("SHA-256(additional data)", hash), ("key", bytes(of: key)),
            ("nonce of chunk 0, the last", nonce), ("header", header),
            ("ciphertext of chunk 0", Array(envelope[44..<51])), ("tag of chunk 0", Array(envelope[51...])),
            ("SHA-256(header, tags)", SHA256.digest(header + envelope[51...])),
        ]
        let document = try String(
            decoding: TestFile.bytes(
                at: #filePath.replacing(/Tests.AACryptoTests.*/, with: "Documentation/envelope.md")),
            as: UTF8.self)
        for (name, value) in lines {
            let line = name.padding(to: 27) + Hex.encode(value)
            #expect(document.contains("\n\(line)\n"), "\(line)")
        }
    }

    private func bytes(of secret: SecretBytes) -> [UInt8] { secret.withBytes { span in span.indices.map { span[$0] } } }
}

extension String {
    fileprivate func padding(to width: Int) -> String { self + String(repeating: " ", count: max(1, width - count)) }
}
