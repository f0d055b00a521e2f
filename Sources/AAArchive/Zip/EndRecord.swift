/// The record at the end of an archive, which says where the directory is. APPNOTE 4.3.16.
struct EndRecord {
    let entryCount: Int
    /// Where the directory stands.
    let directory: Range<Int>

    private static let signature = 0x0605_4B50
    private static let locatorSignature = 0x0706_4B50
    private static let (size, locatorSize) = (22, 20)

    /// Finds and reads the record: it stands at the very end, before a comment of 65,535 bytes at most.
    init(of bytes: [UInt8]) throws(AAArchiveError) {
        let places = stride(from: bytes.count - Self.size, through: max(0, bytes.count - Self.size - 0xFFFF), by: -1)
        for place in places {
            var reader = ArchiveReader(bytes, at: place, end: bytes.count)
            guard let fields = reader.numbers(4, 2, 2, 2, 2, 4, 4, 2), fields[0] == Self.signature,
                fields[7] == bytes.count - reader.position
            else { continue }
            try self.init(fields, at: place, bytes)
            return
        }
        guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) else {
            throw AAArchiveError(.notAnArchive, "the bytes are no zip archive")
        }
        throw AAArchiveError(.truncated, "the archive does not end as one does")
    }

    private init(_ fields: [Int], at place: Int, _ bytes: [UInt8]) throws(AAArchiveError) {
        let (disk, directoryDisk, countHere, count) = (fields[1], fields[2], fields[3], fields[4])
        let (length, start) = (fields[5], fields[6])
        var locator = ArchiveReader(bytes, at: max(0, place - Self.locatorSize), end: place)
        let isZip64 =
            [disk, directoryDisk, countHere, count].contains(0xFFFF) || [length, start].contains(0xFFFF_FFFF)
            || place >= Self.locatorSize && locator.numbers(4) == [Self.locatorSignature]
        guard !isZip64 else { throw AAArchiveError(.unsupported, "zip64 is not read") }
        guard disk == 0, directoryDisk == 0, countHere == count else {
            throw AAArchiveError(.unsupported, "an archive of several disks is not read")
        }
        // What stands before an archive, or between the directory and its end, moves this: it would be something unseen.
        guard start + length == place else {
            throw AAArchiveError(.malformed, "the directory does not stand where the end of the archive says")
        }
        entryCount = count
        directory = start..<place
    }
}
