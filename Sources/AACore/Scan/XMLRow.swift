/// A row that ``XMLRowReader`` has read.
package struct XMLRow: Sendable {
    /// The place that those of its values are counted from.
    package let origin: Int
    /// Where it ends.
    package let end: Int
    /// A bit for each slot with a value that is not empty.
    package let filled: UInt32
    /// A bit for each slot whose text is not its bytes.
    package let escaped: UInt32
}
