/// What the directory says of one entry. APPNOTE 4.3.12.
struct DirectoryRecord {
    let flags: EntryFlags
    let method: Int
    let checksum: UInt32
    let compressedSize: Int
    let size: Int
    /// The name as it stands in the archive, to be compared with the one before the data.
    let nameBytes: ArraySlice<UInt8>
    let name: String
    /// Where the record before the data stands.
    let localOffset: Int

    /// Whether it stands for a folder.
    var isFolder: Bool { nameBytes.last == UInt8(ascii: "/") }

    private static let signature = 0x0201_4B50

    /// Reads the next record.
    init(_ reader: inout ArchiveReader, entry: Int) throws(AAArchiveError) {
        guard let fields = reader.numbers(4, 2, 2, 2, 2, 2, 2, 4, 4, 4, 2, 2, 2, 2, 2, 4, 4),
            fields[0] == Self.signature, let nameBytes = reader.take(fields[10]),
            reader.take(fields[11] + fields[12]) != nil
        else { throw AAArchiveError(.malformed, "the directory ends early, or holds something else", entry: entry) }
        guard ![fields[8], fields[9], fields[16]].contains(0xFFFF_FFFF), fields[13] != 0xFFFF else {
            throw AAArchiveError(.unsupported, "zip64 is not read", entry: entry)
        }
        guard fields[13] == 0 else {
            throw AAArchiveError(.unsupported, "an archive of several disks is not read", entry: entry)
        }
        flags = EntryFlags(rawValue: fields[3])
        method = fields[4]
        checksum = UInt32(fields[7])
        compressedSize = fields[8]
        size = fields[9]
        self.nameBytes = nameBytes
        localOffset = fields[16]
        guard let name = EntryName.text(nameBytes) else {
            throw AAArchiveError(
                .unsafeName, "a name is a relative path in UTF-8 without `.`, `..`, backslashes, control characters",
                entry: entry)
        }
        self.name = name
    }
}
