/// What stands in front of, and behind, the data of an entry, compared with the directory: two readers of one archive must not see
/// two things. APPNOTE 4.3.7, 4.3.9.
struct LocalRecord {
    /// Where the data stands.
    let data: Range<Int>
    /// Where all that belongs to the entry stands.
    let extent: Range<Int>

    private static let (signature, descriptorSignature) = (0x0403_4B50, 0x0807_4B50)

    /// Reads the record; nothing of it may stand behind `end`, where the directory begins.
    init(of record: DirectoryRecord, in bytes: [UInt8], end: Int, entry: Int) throws(AAArchiveError) {
        let malformed = AAArchiveError(
            .malformed, "what stands at the data is not what the directory says", entry: entry)
        var reader = ArchiveReader(bytes, at: min(record.localOffset, end), end: end)
        guard let fields = reader.numbers(4, 2, 2, 2, 2, 2, 4, 4, 4, 2, 2), fields[0] == Self.signature,
            EntryFlags(rawValue: fields[2]) == record.flags, fields[3] == record.method,
            reader.take(fields[9]) == record.nameBytes, reader.take(fields[10]) != nil
        else { throw malformed }
        let start = reader.position
        guard reader.take(record.compressedSize) != nil else { throw malformed }
        data = start..<reader.position
        let facts = [Int(record.checksum), record.compressedSize, record.size]
        let isDescribed = fields[6...8].elementsEqual(facts)
        if record.flags.contains(.describedBehind) {
            guard isDescribed || fields[6...8].allSatisfy({ $0 == 0 }), Self.skipDescriptor(&reader, facts) else {
                throw malformed
            }
        } else {
            guard isDescribed else { throw malformed }
        }
        extent = record.localOffset..<reader.position
    }

    /// Whether a record seems to begin at a place, with nothing of its signature behind `end`.
    static func begins(at place: Int, in bytes: [UInt8], before end: Int) -> Bool {
        var reader = ArchiveReader(bytes, at: place, end: end)
        return reader.numbers(4) == [signature]
    }

    /// A descriptor has a signature or none.
    private static func skipDescriptor(_ reader: inout ArchiveReader, _ facts: [Int]) -> Bool {
        var signed = reader
        if signed.numbers(4, 4, 4, 4) == [descriptorSignature] + facts {
            reader = signed
            return true
        }
        return reader.numbers(4, 4, 4) == facts
    }
}
