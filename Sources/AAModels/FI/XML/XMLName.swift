/// A qualified name, as a place in the bytes.
struct XMLName: Sendable {
    /// The whole name.
    let range: Range<Int>
    /// Where its colon is, if it has a prefix.
    let colon: Int?

    /// The name without its prefix.
    var local: Range<Int> { colon.map { $0 + 1..<range.upperBound } ?? range }
    /// The prefix; empty when there is none.
    var prefix: Range<Int> { range.lowerBound..<(colon ?? range.lowerBound) }
}
