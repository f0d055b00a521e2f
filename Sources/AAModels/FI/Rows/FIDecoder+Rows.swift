import AACore

extension FIDecoder {
    /// Reads the rows that follow one of their kind, for as long as each is written as rows usually are.
    ///
    /// What it does not take is left where it stands for the general scanner, so that a result is the same without it.
    mutating func rows<Record: FIRecord>(like tag: XMLName, named name: FIName, appendingTo rows: inout [Record]) {
        guard let names = Record.rowNames, expectRows(names, of: Record.self, like: tag, named: name) else { return }
        // The scanner's bytes never change; this keeps them while the scanner does.
        let bytes = scanner.bytes
        let (start, end, oldCount) = (scanner.index, scanner.end, rows.count)
        var values = FIRowValues()
        while let rowEnd = row(in: bytes.span, into: &values) {
            if rows.count == rows.capacity {
                // Room for all that may follow, as long as the average means something.
                let average = max(1, (rowEnd - start) / (rows.count - oldCount + 1))
                rows.reserveCapacity(rows.count + min((end - rowEnd) / average + 8, 16 * rows.count))
            }
            rows.append(Record())
            guard rows[rows.count - 1].takeValues(values, in: bytes.span) else {
                rows.removeLast()
                break
            }
            rows[rows.count - 1].takeTexts(values, in: bytes.span)
            step(overRowTo: rowEnd)
        }
        markNames(names)
    }

    /// Gets ready for rows with this tag; false if the general scanner has to read them all.
    mutating func expectRows<Record: FIRecord>(
        _ names: FIRowNames, of _: Record.Type, like tag: XMLName, named name: FIName
    ) -> Bool {
        // Each element must be worth no finding of itself, and stand here within the limits.
        guard scanner.json == nil, name.exactMatch(scanner.name(tag.local)) != nil,
            scanner.open.count < min(limits.maximumDepth, 512), limits.maximumTextLength >= XMLRowReader.longestName,
            tag.colon == nil || scanner.namespace(ofPrefix: tag.prefix) != nil
        else { return false }
        rowScanner.prepare(element: scanner.name(tag.range), of: ObjectIdentifier(Record.self), names: names)
        return rowScanner.reader != nil
    }

    /// The end of the row that comes next, if it is written as rows usually are.
    @inline(__always)
    mutating func row(in bytes: Span<UInt8>, into values: inout FIRowValues) -> Int? {
        guard scanner.elementCount < limits.maximumElements else { return nil }
        return values.take { places in
            rowScanner.reader?.row(
                in: bytes, from: scanner.index, to: scanner.end, longest: limits.maximumTextLength,
                most: limits.maximumAttributes, places: &places)
        }
    }

    /// Goes on behind a row whose values were taken.
    @inline(__always)
    mutating func step(overRowTo end: Int) {
        scanner.index = end
        scanner.elementCount += 1
    }

    /// Remembers the generations of the names that the rows had.
    mutating func markNames(_ names: FIRowNames) {
        if let met = rowScanner.reader?.met { markNames(names, met) }
    }

    /// The same for names that are told by their bits.
    mutating func markNames(_ names: FIRowNames, _ met: UInt32) {
        for (index, meaning) in names.meanings.enumerated() where met >> UInt32(index) & 1 != 0 {
            if let generation = meaning.generation { markers.add(meaning.field, of: generation) }
        }
    }
}
