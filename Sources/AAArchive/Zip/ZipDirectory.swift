/// The directory of an archive, with each entry held against what stands at its data and against the limits.
struct ZipDirectory {
    private let bytes: [UInt8]
    private let limits: ZipLimits
    private let end: EndRecord

    init(_ bytes: [UInt8], _ limits: ZipLimits) throws(AAArchiveError) {
        self.bytes = bytes
        self.limits = limits
        end = try EndRecord(of: bytes)
        guard end.entryCount <= limits.maximumEntries else {
            throw AAArchiveError(.limitExceeded, "the archive has more entries than are let in")
        }
    }

    func entries() throws(AAArchiveError) -> [ZipEntry] {
        var reader = ArchiveReader(bytes, at: end.directory.lowerBound, end: end.directory.upperBound)
        var entries: [ZipEntry] = []
        var extents: [(range: Range<Int>, entry: Int)] = []
        var names: Set<String> = []
        var total = 0
        for index in 0..<end.entryCount {
            let record = try DirectoryRecord(&reader, entry: index)
            let method = try method(of: record, index)
            // A folder and a file of one name are one path.
            let path = record.isFolder ? String(Substring(record.name.utf8.dropLast())) : record.name
            guard names.insert(path).inserted else {
                throw AAArchiveError(.duplicateName, "another entry has the same name", entry: index)
            }
            total += record.size
            try check(record, total, index)
            let local = try LocalRecord(of: record, in: bytes, end: end.directory.lowerBound, entry: index)
            extents.append((local.extent, index))
            entries.append(ZipEntry(record, index: index, method: method, data: local.data))
        }
        guard reader.position == end.directory.upperBound else {
            throw AAArchiveError(.malformed, "the directory holds more than its entries")
        }
        extents.sort { $0.range.lowerBound < $1.range.lowerBound }
        guard extents.first?.range.lowerBound ?? end.directory.lowerBound == 0 else {
            throw AAArchiveError(.malformed, "something stands before the archive")
        }
        for (extent, next) in zip(extents, extents.dropFirst()) where extent.range.upperBound > next.range.lowerBound {
            throw AAArchiveError(.overlappingEntries, "two entries share bytes", entry: next.entry)
        }
        // Padding is in use, as for alignment. An entry in its place would be seen by whoever reads from the front.
        let next = extents.dropFirst().map(\.range.lowerBound) + [end.directory.lowerBound]
        for (extent, next) in zip(extents, next)
        where LocalRecord.begins(at: extent.range.upperBound, in: bytes, before: next) {
            throw AAArchiveError(
                .malformed, "behind the entry stands one that is not in the directory", entry: extent.entry)
        }
        return entries
    }

    private func method(of record: DirectoryRecord, _ index: Int) throws(AAArchiveError) -> ZipEntry.Method {
        // 99 is the method of WinZip's AES.
        guard !record.flags.isEncrypted, record.method != 99 else {
            throw AAArchiveError(.encrypted, "the entry is encrypted", entry: index)
        }
        guard !record.flags.contains(.patched), let method = [0: ZipEntry.Method.stored, 8: .deflate][record.method]
        else { throw AAArchiveError(.unsupported, "the entry is neither stored nor deflate", entry: index) }
        return method
    }

    private func check(_ record: DirectoryRecord, _ total: Int, _ index: Int) throws(AAArchiveError) {
        guard record.size <= limits.maximumEntryBytes else {
            throw AAArchiveError(.limitExceeded, "the entry is larger than is let in", entry: index)
        }
        guard total <= limits.maximumTotalBytes else {
            throw AAArchiveError(.limitExceeded, "the entries together are larger than is let in", entry: index)
        }
        guard
            record.size <= ZipLimits.smallestMeasuredBytes
                || record.size / max(1, limits.maximumRatio) <= record.compressedSize
        else {
            throw AAArchiveError(.limitExceeded, "the entry is compressed further than is let in", entry: index)
        }
        guard record.method != 0 || record.size == record.compressedSize else {
            throw AAArchiveError(.malformed, "a stored entry has two sizes", entry: index)
        }
        guard !record.isFolder || record.size == 0 else {
            throw AAArchiveError(.malformed, "a folder has content", entry: index)
        }
    }
}
