/// A zip archive of files as they are, without compression and of no time: the same files make the same bytes.
/// Source: PKWARE APPNOTE.TXT.
struct StoredZip {
    private(set) var bytes: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    /// Puts files, in their order, into an archive.
    init(_ files: [(name: String, content: [UInt8])]) {
        for (name, content) in files { append(Array(name.utf8), content) }
        let start = bytes.count
        bytes += directory
        bytes += Self.record(0x0605_4B50, [(0, 4), (count, 2), (count, 2), (directory.count, 4), (start, 4), (0, 2)])
    }

    private mutating func append(_ name: [UInt8], _ content: [UInt8]) {
        // Version 2.0, no flags, stored, the first moment that the format knows.
        let head = [(20, 2), (0, 4), (0, 2), (0x21, 2), (Int(Self.checksum(content)), 4)]
        let sizes = [(content.count, 4), (content.count, 4), (name.count, 2), (0, 2)]
        directory += Self.record(0x0201_4B50, [(20, 2)] + head + sizes + [(0, 10), (bytes.count, 4)]) + name
        bytes += Self.record(0x0403_4B50, head + sizes) + name + content
        count += 1
    }

    private static func record(_ signature: Int, _ fields: [(value: Int, width: Int)]) -> [UInt8] {
        ([(signature, 4)] + fields).flatMap { value, width in
            (0..<width).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> ($0 * 8)) : 0 }
        }
    }

    /// CRC-32.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(0xFFFF_FFFF) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
    }
}
