import AACore
import Testing

@testable import AACrypto

@Suite("Envelopes that are refused")
struct EnvelopeRefusalTests {
    private typealias Fixture = EnvelopeFixture

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var code = AACryptoError.Code.authenticationFailed
        var fragment = "tag"
        let change: @Sendable (_ envelope: inout [UInt8]) throws -> Void

        /// The bytes of a full chunk with its tag.
        static func place(of chunk: Int) -> Range<Int> {
            let start = EnvelopeFixture.header + chunk * EnvelopeFixture.sealedChunk
            return start..<start + EnvelopeFixture.sealedChunk
        }
    }

    /// Of an envelope of three full chunks and a fourth of 10 bytes.
    static let rows = [
        Row(testDescription: "the last chunk is missing") { $0.removeLast(26) },
        Row(testDescription: "all chunks but the first are missing") { $0 = Array($0[..<Row.place(of: 0).upperBound]) },
        Row(testDescription: "two chunks are swapped") { envelope in
            let (first, second) = (envelope[Row.place(of: 0)], envelope[Row.place(of: 1)])
            envelope.replaceSubrange(Row.place(of: 0), with: second)
            envelope.replaceSubrange(Row.place(of: 1), with: first)
        },
        Row(testDescription: "a chunk stands twice") {
            $0.insert(contentsOf: $0[Row.place(of: 1)], at: Row.place(of: 1).lowerBound)
        },
        Row(testDescription: "a chunk in the middle is missing") { $0.removeSubrange(Row.place(of: 1)) },
        Row(testDescription: "a chunk of another envelope to the same recipient") { envelope in
            let other = try EnvelopeFixture.seal(EnvelopeFixture.text(3 * EnvelopeFixture.chunk + 10), seed: 2)
            envelope.replaceSubrange(Row.place(of: 1), with: other[Row.place(of: 1)])
        },
        Row(testDescription: "it is cut in the last chunk") { $0.removeLast() },
        Row(testDescription: "it is cut in a full chunk") { $0 = Array($0[..<(Row.place(of: 1).lowerBound + 1_000)]) },
        Row(testDescription: "it is cut in the tag of a full chunk") {
            $0 = Array($0[..<(Row.place(of: 1).upperBound - 1)])
        },
        Row(testDescription: "less than a tag is left of a chunk", code: .malformedEnvelope, fragment: "breaks off") {
            $0 = Array($0[..<(Row.place(of: 1).lowerBound + 15)])
        },
        Row(testDescription: "the header alone", code: .malformedEnvelope, fragment: "breaks off") {
            $0 = Array($0.prefix(44))
        },
        Row(testDescription: "a part of the header", code: .malformedEnvelope, fragment: "breaks off") {
            $0 = Array($0.prefix(43))
        },
        Row(testDescription: "nothing", code: .malformedEnvelope, fragment: "breaks off") { $0 = [] },
        Row(testDescription: "a byte is appended") { $0.append(0) },
        Row(testDescription: "a whole chunk is appended") { $0 += $0[Row.place(of: 0)] },
        Row(testDescription: "a bit of a full chunk is another") { $0[Row.place(of: 1).lowerBound + 5] ^= 1 },
        Row(testDescription: "a bit of the last tag is another") { $0[$0.count - 1] ^= 0x80 },
        Row(testDescription: "another version", code: .malformedEnvelope, fragment: "version") {
            $0[3] = UInt8(ascii: "2")
        },
        Row(testDescription: "an unknown flag", code: .malformedEnvelope, fragment: "flag") { $0[4] = 0x02 },
        Row(testDescription: "the highest flag", code: .malformedEnvelope, fragment: "flag") { $0[4] = 0x80 },
        Row(testDescription: "the flag of a signature", code: .invalidSignature, fragment: "no sender's key") {
            $0[4] = 0x01
        },
        Row(testDescription: "the top bit of the ephemeral key, which X25519 ignores") { $0[36] ^= 0x80 },
        Row(testDescription: "the nonce prefix") { $0[43] ^= 1 },
        Row(testDescription: "an ephemeral key of small order", code: .invalidKey, fragment: "") {
            $0.replaceSubrange(5..<37, with: [UInt8](repeating: 0, count: 32))
        },
    ]

    @Test("one thing about the envelope is wrong", arguments: rows)
    func refused(row: Row) throws {
        let text = Fixture.text(3 * Fixture.chunk + 10)
        let original = try Fixture.seal(text)
        var envelope = original
        try row.change(&envelope)
        #expect(envelope != original)
        expectFailure(row.code, row.fragment) { try Fixture.open(envelope) }
        #expect(try Fixture.open(original) == text)
    }

    @Test("any byte of an envelope is another", arguments: 0..<65)
    func anyByte(place: Int) throws {
        var envelope = try Fixture.seal(Fixture.text(5))
        #expect(envelope.count == 65)
        envelope[place] ^= 0x10
        #expect(throws: AACryptoError.self) { try Fixture.open(envelope) }
    }

    @Test("any length that is too short", arguments: 0..<65)
    func anyCut(count: Int) throws {
        let envelope = try Fixture.seal(Fixture.text(5))
        #expect(throws: AACryptoError.self) { try Fixture.open(Array(envelope.prefix(count))) }
    }

    @Test("other additional data, and none")
    func additionalData() throws {
        let envelope = try Fixture.seal([1, 2, 3])
        for additionalData in [Fixture.additionalData + [0], []] {
            expectFailure(.authenticationFailed) {
                try Envelope.open(envelope, with: Fixture.recipient(), additionalData: additionalData)
            }
        }
    }

    @Test("another recipient")
    func recipient() throws {
        let envelope = try Fixture.seal([1, 2, 3])
        expectFailure(.authenticationFailed) {
            try Envelope.open(envelope, with: Fixture.recipient(8), additionalData: Fixture.additionalData)
        }
    }

    /// Points of small order in their usual encodings: 0, 1, the two of order 8, p − 1, p, p + 1.
    static let smallOrder = [
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0100000000000000000000000000000000000000000000000000000000000000",
        "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
        "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    ]

    @Test("a key that leads to the all-zero secret, on either side", arguments: smallOrder)
    func zeroSecret(key: String) throws {
        let key = try Hex.decode(key)
        expectFailure(.invalidKey) {
            try Envelope.seal([], to: RecipientPublicKey(bytes: key), additionalData: [])
        }
        var envelope = try Fixture.seal([1, 2, 3])
        envelope.replaceSubrange(5..<37, with: key)
        expectFailure(.invalidKey) { try Fixture.open(envelope) }
    }

    @Test("no text of a chunk leaves before its tag holds, and a refused envelope stays refused")
    func nothingEarly() throws {
        var envelope = try Fixture.seal(Fixture.text(3 * Fixture.chunk))
        let (first, second) = (Row.place(of: 0), Row.place(of: 1))
        envelope[second.upperBound - 1] ^= 1
        var opener = try EnvelopeOpener(with: Fixture.recipient(), additionalData: Fixture.additionalData)
        let released = try opener.update(Array(envelope[..<second.upperBound]))
        #expect(released == Fixture.text(Fixture.chunk))
        for piece in [Array(envelope[second.upperBound...]), Array(envelope[first]), []] {
            do {
                _ = try opener.update(piece)
                Issue.record("a piece was taken")
            } catch { #expect(error.code == .authenticationFailed) }
        }
        do {
            _ = try opener.finish()
            Issue.record("it was finished")
        } catch { #expect(error.reason.contains("refused before")) }
    }
}
