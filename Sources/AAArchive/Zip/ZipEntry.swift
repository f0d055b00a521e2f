public import AACore

/// One entry of a zip archive, as the directory describes it.
public struct ZipEntry: Sendable, Hashable {
    /// How the content is kept.
    public enum Method: String, Sendable, Hashable {
        /// As it is.
        case stored
        /// Compressed (RFC 1951).
        case deflate
    }

    /// Its place in the directory, from 0.
    public let index: Int
    /// Its name: a relative path with `/` between its parts and none of them `.` or `..`. It may say whose data this is.
    @Redacted public private(set) var name: String
    /// The bytes of its content.
    public let size: Int
    /// The bytes that the content takes in the archive.
    public let compressedSize: Int
    /// How the content is kept.
    public let method: Method
    /// The CRC-32 of the content.
    let checksum: UInt32
    /// Where in the archive the content stands.
    let data: Range<Int>

    init(_ record: DirectoryRecord, index: Int, method: Method, data: Range<Int>) {
        self.index = index
        name = record.name
        size = record.size
        compressedSize = record.compressedSize
        self.method = method
        checksum = record.checksum
        self.data = data
    }

    /// Whether it stands for a folder: its name ends in `/`, and it has no content.
    public var isFolder: Bool { name.utf8.last == UInt8(ascii: "/") }
}
