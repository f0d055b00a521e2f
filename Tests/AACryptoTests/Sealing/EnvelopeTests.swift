import AACore
import AATestSupport
import Testing

@testable import AACrypto

@Suite("Envelopes")
struct EnvelopeTests {
    private typealias Fixture = EnvelopeFixture

    static let sizes = [0, 1, 65_535, 65_536, 65_537, 131_072, 131_073, 300_000]

    @Test("a text of any size comes back, and the envelope is as long as the format says", arguments: sizes)
    func roundTrip(size: Int) throws {
        let text = Fixture.text(size)
        let envelope = try Fixture.seal(text)
        let chunks = max(1, (size + Fixture.chunk - 1) / Fixture.chunk)
        #expect(envelope.count == Fixture.header + size + chunks * 16)
        #expect(try Fixture.open(envelope) == text)
    }

    @Test("a signed text of any size comes back", arguments: sizes)
    func signed(size: Int) throws {
        let key = try SignedMessage.key.get()
        let envelope = try Fixture.seal(Fixture.text(size), signer: key)
        #expect(try Fixture.open(envelope, sender: key.verificationKey) == Fixture.text(size))
    }

    @Test("pieces of any size give the same envelope and the same text", arguments: TestScale.seeds(20), [false, true])
    func pieces(seed: UInt64, isSigned: Bool) throws {
        var generator = SplitMix64(seed: seed)
        let text = Fixture.text(Int.random(in: 0...200_000, using: &generator))
        let key = isSigned ? try SignedMessage.key.get() : nil
        var sealer = try EnvelopeSealer(
            to: Fixture.recipient().publicKey, additionalData: Fixture.additionalData, signer: key,
            random: SeededRandomSource(seed: seed))
        var envelope: [UInt8] = []
        for piece in Self.pieces(of: text, &generator) { envelope += try sealer.update(piece) }
        envelope += try sealer.finish()
        #expect(try envelope == Fixture.seal(text, signer: key, seed: seed))

        var opener = try EnvelopeOpener(
            with: Fixture.recipient(), additionalData: Fixture.additionalData, sender: key?.verificationKey)
        var opened: [UInt8] = []
        for piece in Self.pieces(of: envelope, &generator) { opened += try opener.update(piece) }
        opened += try opener.finish()
        #expect(opened == text)
    }

    private static func pieces(of bytes: [UInt8], _ generator: inout SplitMix64) -> [[UInt8]] {
        var pieces: [[UInt8]] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            let limit = [1, 100, 65_536, 65_552, 150_000].randomElement(using: &generator) ?? 1
            let piece = rest.prefix(Int.random(in: 0...limit, using: &generator))
            pieces.append(Array(piece))
            rest = rest.dropFirst(piece.count)
        }
        return pieces
    }

    @Test("chunks leave as soon as they are known not to be the last")
    func streaming() throws {
        let text = Fixture.text(3 * Fixture.chunk)
        var sealer = try EnvelopeSealer(to: Fixture.recipient().publicKey, additionalData: [])
        #expect(try sealer.update([]).count == Fixture.header)
        #expect(try sealer.update(Array(text.prefix(Fixture.chunk))).isEmpty)
        let first = try sealer.update([text[Fixture.chunk]])
        #expect(first.count == Fixture.sealedChunk)

        let envelope = try Fixture.seal(text)
        var opener = try EnvelopeOpener(with: Fixture.recipient(), additionalData: Fixture.additionalData)
        let end = Fixture.header + Fixture.sealedChunk
        #expect(try opener.update(Array(envelope[..<end])).isEmpty)
        #expect(try opener.update([envelope[end]]) == Array(text.prefix(Fixture.chunk)))
    }

    @Test("two envelopes of one text have nothing in common but their first bytes")
    func fresh() throws {
        let key = try Fixture.recipient().publicKey
        let one = try Envelope.seal([1, 2, 3], to: key, additionalData: [])
        let two = try Envelope.seal([1, 2, 3], to: key, additionalData: [])
        #expect(one.prefix(5) == two.prefix(5))
        #expect(one[5..<37] != two[5..<37])
        #expect(one[37..<44] != two[37..<44])
    }

    @Test("a random source that gives too little is refused")
    func shortRandom() throws {
        struct Short: RandomSource {
            let counts: [Int: Int]
            func bytes(_ count: Int) -> [UInt8] { [UInt8](repeating: 9, count: counts[count] ?? count) }
        }
        let key = try Fixture.recipient().publicKey
        for counts in [[32: 31], [7: 6]] {
            expectFailure(.invalidParameter, "random") {
                try Envelope.seal([], to: key, additionalData: [], random: Short(counts: counts))
            }
        }
    }

    @Test("past 2^32 chunks nothing is sealed or opened")
    func counter() throws {
        let keys = try Fixture.recipient()
        let header = EnvelopeHeader(
            isSigned: false, ephemeralKey: keys.publicKey.bytes, noncePrefix: [UInt8](repeating: 0, count: 7))
        var cipher = try EnvelopeCipher(
            header: header, privateKey: keys.privateKey, peer: keys.publicKey.bytes, recipient: keys.publicKey,
            additionalData: [])
        cipher.counter = .max
        let last = try cipher.seal([1], isLast: false)
        #expect(cipher.counter == nil)
        let refusals = [Result { try cipher.seal([2], isLast: true) }, Result { try cipher.open(last, isLast: true) }]
        for refusal in refusals { expectFailure(.invalidParameter, "2^32") { try refusal.get() } }
    }
}
