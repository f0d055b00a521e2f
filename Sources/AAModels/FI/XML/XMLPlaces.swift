import AACore

/// Finds lines and columns of many offsets in time that grows with the document, not with the number of offsets.
struct XMLPlaces {
    private static let blockSize = 4_096
    private let bytes: [UInt8]
    /// Line number and start of that line at the beginning of each block counted so far.
    private var blocks: [(line: Int, start: Int)] = [(1, 0)]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func place(at offset: Int) -> TextPlace {
        let offset = min(max(offset, 0), bytes.count)
        let block = offset / Self.blockSize
        while blocks.count <= block {
            let begin = (blocks.count - 1) * Self.blockSize
            blocks.append(count(from: begin, to: begin + Self.blockSize, at: blocks[blocks.count - 1]))
        }
        let (line, start) = count(from: block * Self.blockSize, to: offset, at: blocks[block])
        return TextPlace(offset: offset, line: line, column: offset - start + 1)
    }

    private func count(from begin: Int, to end: Int, at known: (line: Int, start: Int)) -> (line: Int, start: Int) {
        var (line, start) = known
        for index in begin..<end where bytes[index] == UInt8(ascii: "\n") { (line, start) = (line + 1, index + 1) }
        return (line, start)
    }
}
