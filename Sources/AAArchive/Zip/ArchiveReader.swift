/// Reads the little-endian numbers of a record, one after the other.
struct ArchiveReader {
    private let bytes: [UInt8]
    private(set) var position: Int
    private let end: Int

    /// Begins at `position`; nothing behind `end` is read.
    init(_ bytes: [UInt8], at position: Int, end: Int) {
        self.bytes = bytes
        self.position = position
        self.end = min(end, bytes.count)
    }

    /// Whether so many bytes are left.
    func has(_ count: Int) -> Bool { count <= end - position }

    /// The next `count` bytes, or `nil` if they are not there.
    mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
        guard has(count) else { return nil }
        defer { position += count }
        return bytes[position..<position + count]
    }

    /// The next numbers of the widths given, 2 or 4 bytes each, or `nil` if they are not all there.
    mutating func numbers(_ widths: Int...) -> [Int]? {
        guard has(widths.reduce(0, +)) else { return nil }
        return widths.map { width in
            defer { position += width }
            return bytes[position..<position + width].reversed().reduce(0) { $0 << 8 | Int($1) }
        }
    }
}
