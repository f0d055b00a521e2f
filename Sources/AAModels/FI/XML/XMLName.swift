/// A qualified name, as a place in the bytes, or behind them if it is not written there as it is.
struct XMLName: Sendable {
    /// The whole name.
    let range: Range<Int>
    /// Where its colon is, if it has a prefix.
    let colon: Int?
    /// Where it stands in the document.
    let offset: Int

    init(range: Range<Int>, colon: Int?, offset: Int? = nil) {
        (self.range, self.colon, self.offset) = (range, colon, offset ?? range.lowerBound)
    }

    /// The name without its prefix.
    var local: Range<Int> { colon.map { $0 + 1..<range.upperBound } ?? range }
    /// The prefix; empty when there is none.
    var prefix: Range<Int> { range.lowerBound..<(colon ?? range.lowerBound) }

    /// A hash, so that two names are rarely compared.
    static func hash(of name: ArraySlice<UInt8>) -> UInt32 {
        var hash: UInt32 = 0
        for byte in name { hash = hash &* 31 &+ UInt32(byte) }
        return hash
    }

    /// The colon behind a name's prefix: the first one, if what stands behind it is a name of its own.
    static func colon(in name: ArraySlice<UInt8>) -> Int? {
        guard let colon = name.firstIndex(of: UInt8(ascii: ":")), colon > name.startIndex, colon < name.endIndex - 1,
            let (scalar, _) = XMLCharacters.scalar(in: Array(name[(colon + 1)...].prefix(4)), at: 0), scalar != ":",
            XMLCharacters.beginsName(scalar)
        else { return nil }
        return colon
    }
}
