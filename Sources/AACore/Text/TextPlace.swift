/// A place in a text that came as bytes: for people the line and column, for programs the offset.
public struct TextPlace: Hashable, Sendable, CustomStringConvertible {
    /// Bytes before the place, from 0.
    public let offset: Int
    /// The line, from 1. A line ends with LF.
    public let line: Int
    /// The column, from 1, in bytes.
    public let column: Int

    /// Counts lines and columns up to `offset`; an offset past the end means the end.
    public init(offset: Int, in bytes: [UInt8]) { self.init(offset: offset, in: bytes.span) }

    /// Counts lines and columns up to `offset`; an offset past the end means the end.
    public init(offset: Int, in bytes: Span<UInt8>) {
        let end = min(max(offset, 0), bytes.count)
        var line = 1
        var lineStart = 0
        for index in 0..<end where bytes[index] == UInt8(ascii: "\n") {
            line += 1
            lineStart = index + 1
        }
        self.offset = end
        self.line = line
        self.column = end - lineStart + 1
    }

    /// A place whose line and column the caller has counted.
    public init(offset: Int, line: Int, column: Int) {
        self.offset = offset
        self.line = line
        self.column = column
    }

    /// The same place when the text begins at another place of a longer one.
    public func moved(behind start: TextPlace) -> TextPlace {
        TextPlace(
            offset: start.offset + offset, line: start.line + line - 1,
            column: line == 1 ? start.column + column - 1 : column)
    }

    /// `line 3, column 14`
    public var description: String { "line \(line), column \(column)" }
}
