/// Writes zip archives field by field, so that each field can be wrong.
struct ZipBuilder {
    /// One entry; what stands at the data is what the directory says unless it is set.
    struct Entry {
        var name: String
        var data: [UInt8]
        var size: Int
        var method = 0
        var flags = 0
        var checksum: UInt32
        var localName: String?
        var localMethod: Int?
        var localSize: Int?
        var descriptor: [UInt8]?
        /// What stands between it and what follows.
        var behind: [UInt8] = []
        /// Where the directory says that it stands, if not where it does.
        var offset: Int?
        var disk = 0

        /// An entry as it should be.
        init(_ name: String, _ content: [UInt8], data: [UInt8]? = nil) {
            self.name = name
            self.data = data ?? content
            size = content.count
            method = data == nil ? 0 : 8
            checksum = crc32(content)
        }

        init(_ name: String, _ content: String) { self.init(name, Array(content.utf8)) }
    }

    var entries: [Entry]
    var prefix: [UInt8] = []
    var beforeDirectory: [UInt8] = []
    var inDirectory: [UInt8] = []
    var beforeEnd: [UInt8] = []
    var comment: [UInt8] = []
    var suffix: [UInt8] = []
    var count: Int?
    var countHere: Int?
    var disk = 0

    init(_ entries: [Entry]) { self.entries = entries }

    var bytes: [UInt8] {
        var bytes = prefix
        var directory: [UInt8] = []
        for entry in entries {
            let offset = entry.offset ?? bytes.count
            let isBehind = entry.flags & 8 != 0
            let facts: [(Int, Int)] = [(Int(entry.checksum), 4), (entry.data.count, 4), (entry.size, 4)]
            let localFacts: [(Int, Int)] =
                isBehind ? [(0, 12)] : [facts[0], facts[1], (entry.localSize ?? entry.size, 4)]
            let localName = Array((entry.localName ?? entry.name).utf8)
            bytes += number(0x0403_4B50, 4) + number(20, 2) + number(entry.flags, 2)
            bytes += number(entry.localMethod ?? entry.method, 2) + number(0, 4)
            bytes += localFacts.flatMap(number) + number(localName.count, 2) + number(0, 2) + localName + entry.data
            if isBehind { bytes += entry.descriptor ?? number(0x0807_4B50, 4) + facts.flatMap(number) }
            bytes += entry.behind
            directory += number(0x0201_4B50, 4) + number(20, 2) + number(20, 2) + number(entry.flags, 2)
            directory += number(entry.method, 2) + number(0, 4) + facts.flatMap(number)
            directory += number(entry.name.utf8.count, 2) + number(0, 4) + number(entry.disk, 2) + number(0, 6)
            directory += number(offset, 4) + Array(entry.name.utf8)
        }
        bytes += beforeDirectory
        let start = bytes.count
        directory += inDirectory
        bytes += directory + beforeEnd
        bytes += number(0x0605_4B50, 4) + number(disk, 2) + number(disk, 2)
        bytes += number(countHere ?? count ?? entries.count, 2) + number(count ?? entries.count, 2)
        bytes += number(directory.count, 4) + number(start, 4) + number(comment.count, 2) + comment + suffix
        return bytes
    }

    private func number(_ value: Int, _ width: Int) -> [UInt8] {
        (0..<width).map { UInt8(truncatingIfNeeded: $0 < 8 ? value >> ($0 * 8) : 0) }
    }
}

/// The checksum of APPNOTE 4.4.7, apart from the one under test.
func crc32(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(0xFFFF_FFFF) { sum, byte in
        (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
}
