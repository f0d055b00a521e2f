/// A zip archive, read from bytes into bytes. Nothing is written anywhere. Source: PKWARE APPNOTE.TXT 6.3.10.
///
/// ```swift
/// let archive = try ZipArchive(report.bytes)
/// for entry in archive.entries where entry.name.hasSuffix(".json") { try read(archive.content(of: entry)) }
/// ```
///
/// Archives come from strangers. One that is not whole, contradicts itself or promises too much is refused as a whole, before
/// anything is unpacked: see ``AAArchiveError/Code``. What an entry really unpacks to is bounded by what was promised.
public struct ZipArchive: Sendable {
    /// The entries, in the order of the directory.
    public let entries: [ZipEntry]
    private let bytes: [UInt8]

    /// Reads the directory of an archive and checks it.
    ///
    /// - Throws: ``AAArchiveError`` if the archive is not one that ``content(of:)`` should read any entry of.
    public init(_ bytes: [UInt8], limits: ZipLimits = ZipLimits()) throws(AAArchiveError) {
        entries = try ZipDirectory(bytes, limits).entries()
        self.bytes = bytes
    }

    /// The entry of a name.
    ///
    /// - Throws: ``AAArchiveError/Code/noSuchEntry``.
    public func entry(named name: String) throws(AAArchiveError) -> ZipEntry {
        guard let entry = entries.first(where: { $0.name == name }) else {
            throw AAArchiveError(.noSuchEntry, "no entry has the name")
        }
        return entry
    }

    /// The content of an entry of this archive; none of a folder.
    ///
    /// - Throws: ``AAArchiveError/Code/corruptData``, ``AAArchiveError/Code/sizeMismatch`` and
    ///   ``AAArchiveError/Code/checksumMismatch``; ``AAArchiveError/Code/noSuchEntry`` for an entry of another archive.
    public func content(of entry: ZipEntry) throws(AAArchiveError) -> [UInt8] {
        guard entries.indices.contains(entry.index), entries[entry.index] == entry else {
            throw AAArchiveError(.noSuchEntry, "the entry is of another archive")
        }
        let content =
            switch entry.method {
            case .stored: Array(bytes[entry.data])
            case .deflate: try Deflate.inflate(bytes[entry.data], size: entry.size, entry: entry.index)
            }
        guard Checksum.crc32(content) == entry.checksum else {
            throw AAArchiveError(
                .checksumMismatch, "the content is not the one whose checksum is in the directory", entry: entry.index)
        }
        return content
    }
}
