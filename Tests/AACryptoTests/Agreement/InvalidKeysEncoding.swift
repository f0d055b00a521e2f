@testable import AACrypto

/// Every element of the key written in every way that DER does not allow, or in place of another.
enum InvalidKeysEncoding {
    static let rows = InvalidKey.Part.allCases.flatMap { part in
        changes.map { InvalidKey($0.name, part, change: $0.bytes) }
    }

    /// What to write in place of an element.
    private struct Change: Sendable {
        let name: String
        let bytes: @Sendable (DERNode) -> [UInt8]

        init(_ name: String, bytes: @escaping @Sendable (DERNode) -> [UInt8]) {
            self.name = name
            self.bytes = bytes
        }
    }

    /// An element with any bytes as its length.
    private static func element(_ node: DERNode, length: [UInt8]) -> [UInt8] { [node.tag] + length + node.content }

    /// The shortest length with `more` zeros in front.
    private static func padded(_ node: DERNode, zeros: Int) -> [UInt8] {
        let count = node.content.count
        let digits = count < 0x100 ? [UInt8(count)] : [UInt8(count >> 8), UInt8(count & 0xFF)]
        return element(
            node, length: [0x80 | UInt8(zeros + digits.count)] + [UInt8](repeating: 0, count: zeros) + digits)
    }

    private static let garbage: [UInt8] = [0x49, 0x81, 0x77]

    private static let changes = lengths + contents + tags + neighbours

    private static let lengths: [Change] = [
        // Of an element above 127 bytes the long form is right, so it gets a zero too.
        Change("long form of the length") { padded($0, zeros: $0.content.count < 0x80 ? 0 : 1) },
        Change("leading zeros of the length") { padded($0, zeros: 3) },
        Change("length of one more") { [UInt8](SPKI.element($0.tag, $0.content + [0]).dropLast()) },
        Change("length of one less") { SPKI.element($0.tag, $0.content.dropLast()) + $0.content.suffix(1) },
        Change("uint32 overflow of the length") {
            element($0, length: [0x85, 1, 0, 0, 0, UInt8(truncatingIfNeeded: $0.content.count)])
        },
        Change("uint64 overflow of the length") {
            element($0, length: [0x89, 1, 0, 0, 0, 0, 0, 0, 0, UInt8(truncatingIfNeeded: $0.content.count)])
        },
        Change("length of 2^24 - 1") { element($0, length: [0x83, 0xFF, 0xFF, 0xFF]) },
        Change("length of 2^31 - 1") { element($0, length: [0x84, 0x7F, 0xFF, 0xFF, 0xFF]) },
        Change("length of 2^32 - 1") { element($0, length: [0x84, 0xFF, 0xFF, 0xFF, 0xFF]) },
        Change("length of 2^40 - 1") { element($0, length: [0x85, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]) },
        Change("length of 2^64 - 1") { element($0, length: [0x88] + [UInt8](repeating: 0xFF, count: 8)) },
        Change("indefinite length") { element($0, length: [0x80]) + [0, 0] },
        Change("indefinite length, not ended") { element($0, length: [0x80]) },
        Change("reserved length") { element($0, length: [0xFF]) },
        Change("no length") { [$0.tag] },
        Change("truncated length") { [$0.tag, 0x82] },
    ]

    private static let contents: [Change] = [
        Change("empty") { [$0.tag, 0] },
        Change("zeros behind its content") { SPKI.element($0.tag, $0.content + [0, 0]) },
        Change("zeros before its content") { SPKI.element($0.tag, [0, 0] + $0.content) },
        Change("NULL behind its content") { SPKI.element($0.tag, $0.content + [5, 0]) },
        Change("garbage before its content") { SPKI.element($0.tag, garbage + $0.content) },
        Change("first byte of its content changed") {
            SPKI.element($0.tag, [$0.content[0] ^ 2] + $0.content.dropFirst())
        },
        Change("last byte of its content changed") {
            SPKI.element($0.tag, $0.content.dropLast() + [$0.content[$0.content.count - 1] ^ 2])
        },
        Change("first byte of its content missing") { SPKI.element($0.tag, [UInt8]($0.content.dropFirst())) },
        Change("last byte of its content cut off") { SPKI.element($0.tag, $0.content.dropLast()) },
        Change("4096 zeros behind its content") {
            SPKI.element($0.tag, $0.content + [UInt8](repeating: 0, count: 4_096))
        },
    ]

    private static let tags: [Change] = [
        Change("another number") { SPKI.element($0.tag ^ 0x01, $0.content) },
        Change("constructed for primitive or the reverse") { SPKI.element($0.tag ^ 0x20, $0.content) },
        Change("of a context") { SPKI.element($0.tag ^ 0x80, $0.content) },
        Change("a high tag number") { [0x1F | $0.tag] + $0.bytes },
        Change("a tag of zero") { SPKI.element(0, $0.content) },
        Change("NULL in its place") { _ in [5, 0] },
    ]

    private static let neighbours: [Change] = [
        Change("missing") { _ in [] },
        Change("twice") { $0.bytes + $0.bytes },
        Change("inside a sequence") { SPKI.element(0x30, $0.bytes) },
        Change("inside an undefined tag") { SPKI.element(0xAA, $0.bytes) },
        Change("an empty sequence before it") { [0x30, 0] + $0.bytes },
        Change("an empty sequence behind it") { $0.bytes + [0x30, 0] },
        Change("zeros behind it") { $0.bytes + [0, 0] },
        Change("NULL behind it") { $0.bytes + [5, 0] },
        Change("garbage before it") { garbage + $0.bytes },
        Change("garbage behind it") { $0.bytes + garbage },
    ]
}
