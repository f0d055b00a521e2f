import AACore

/// Finds the values of rows that are written as rows usually are: an element with nothing inside, whose attributes have official names.
///
/// It says nothing about a row that is written in any other way, well-formed or not: the general scanner reads that one. The bytes must
/// have passed ``XMLEncoding``: what is below a blank in them is a blank.
struct FIRowScanner: Sendable {
    /// Whether rows are read at once at all; the general scanner alone gives the same.
    var isEnabled = true
    /// Reads the rows of one element, if there are any.
    var reader: XMLRowReader?
    /// What rows are elements of, and records of which type.
    private var element: [UInt8] = []
    private var record: ObjectIdentifier?

    /// Gets ready for rows of elements with a name, which are records of one type.
    mutating func prepare(element name: ArraySlice<UInt8>, of record: ObjectIdentifier, names: FIRowNames) {
        reader?.forgetNames()
        if record == self.record, element.elementsEqual(name) { return }
        (element, self.record) = (Array(name), record)
        reader = isEnabled ? XMLRowReader(element: element, attributes: names.slots) : nil
    }
}
