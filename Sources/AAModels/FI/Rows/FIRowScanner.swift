import AACore

/// Finds the values of rows that are written as rows usually are: an element with nothing inside, whose attributes have official names.
///
/// It says nothing about a row that is written in any other way, well-formed or not: the general scanner reads that one. The bytes must
/// have passed ``XMLEncoding``: what is below a blank in them is a blank.
struct FIRowScanner: Sendable {
    /// Whether rows are read at once at all; the general scanner alone gives the same.
    var isEnabled = true
    /// How many rows were found.
    private(set) var rowCount = 0
    /// A bit for each name that was met.
    private(set) var met: UInt32 = 0
    private var structure = XMLStructure()
    /// How many places of the structure stand before what was read.
    private var place = 0
    /// What rows are elements of, and records of which type.
    private var element: [UInt8] = []
    private var record: ObjectIdentifier?
    /// `<` and the element's name, and what ends the element when its tag does not.
    private var head: FIRowName?
    private var tail: FIRowName?
    /// The attributes of the last row in their order: most likely the next one's too.
    private var order: [FIRowNames.Entry] = []

    /// Gets ready for rows of elements with a name, which are records of one type.
    mutating func prepare(element name: ArraySlice<UInt8>, of record: ObjectIdentifier) {
        met = 0
        if record == self.record, element.elementsEqual(name) { return }
        (element, self.record, order) = (Array(name), record, [])
        head = FIRowName([UInt8(ascii: "<")] + name)
        tail = FIRowName(Array("></".utf8) + name + [UInt8(ascii: ">")])
    }

    /// Forgets what it knows of the bytes: it goes on in others.
    mutating func move() { place = structure.count }

    /// The end of the row that stands at `start`, if it is one, and its values.
    ///
    /// - Parameter end: Where the document ends.
    mutating func row(
        in bytes: Span<UInt8>, at start: Int, end: Int, names: FIRowNames, limits: FILimits,
        into values: inout FIRowValues
    ) -> Int? {
        // Names are compared in blocks: the last row may be left to the general scanner.
        guard isEnabled, let head, start &+ 32 <= end, head.begins(bytes.block(at: start)), find(start, in: bytes)
        else { return nil }
        var isCut = false
        if let rowEnd = attributes(in: bytes, from: start, end, names, limits, &values, &isCut) { return rowEnd }
        guard isCut, structure.range.lowerBound < start else { return nil }
        search(bytes, from: start)
        return attributes(in: bytes, from: start, end, names, limits, &values, &isCut)
    }

    /// Comes to the place of the tag that begins at `start`.
    private mutating func find(_ start: Int, in bytes: Span<UInt8>) -> Bool {
        let base = structure.range.lowerBound
        while place < structure.count, base + structure[place] < start { place += 1 }
        if place >= structure.count || start < base { search(bytes, from: start) }
        return place < structure.count && structure.range.lowerBound + structure[place] == start
    }

    private mutating func search(_ bytes: Span<UInt8>, from start: Int) {
        structure.search(bytes, from: start)
        place = 0
    }

    private mutating func attributes(
        in bytes: Span<UInt8>, from start: Int, _ end: Int, _ names: FIRowNames, _ limits: FILimits,
        _ values: inout FIRowValues, _ isCut: inout Bool
    ) -> Int? {
        guard let head else { return nil }
        values.begin(rowAt: start)
        var row = FIRowPlace(index: start &+ head.count, place: place &+ 1)
        while true {
            row.skipBlanks(in: bytes)
            guard row.index &+ 32 <= end else { return nil }
            let block = bytes.block(at: row.index)
            if row.attributeCount >= order.count || !order[row.attributeCount].name.begins(block) {
                if let rowEnd = self.end(of: &row, block) {
                    guard row.attributeCount <= limits.maximumAttributes else { return nil }
                    (met, place, rowCount) = (met | row.met, row.place, rowCount &+ 1)
                    return rowEnd
                }
                guard expect(block, in: &row, names) else {
                    isCut = row.isCut
                    return nil
                }
            }
            let entry = order[row.attributeCount]
            guard row.take(entry, in: bytes, structure, longest: limits.maximumTextLength, into: &values) else {
                isCut = row.isCut
                return nil
            }
        }
    }

    /// Steps over the end of an element with nothing inside.
    private func end(of row: inout FIRowPlace, _ block: SIMD4<UInt64>) -> Int? {
        // `/>`
        if block[0] & 0xFFFF == 0x3E2F { return row.index + 2 }
        guard let tail, tail.begins(block) else { return nil }
        row.place += 1
        return row.index + tail.count
    }

    /// Expects the attribute whose name begins a block here and in the rows to come.
    private mutating func expect(_ block: SIMD4<UInt64>, in row: inout FIRowPlace, _ names: FIRowNames) -> Bool {
        guard row.place < structure.count else {
            row.isCut = true
            return false
        }
        let quote = structure.range.lowerBound + structure[row.place]
        guard let entry = names.entry(of: block, count: quote + 1 - row.index) else { return false }
        if row.attributeCount < order.count { order[row.attributeCount] = entry } else { order.append(entry) }
        return true
    }
}
