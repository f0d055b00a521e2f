/// Rows of JSON that follow each other and were found at once.
struct FIRowObjectRun {
    /// Where they are in the list of all of them.
    let range: Range<Int>
    /// A bit for each name that they have.
    let met: UInt32
}
