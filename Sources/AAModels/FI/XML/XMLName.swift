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
}
