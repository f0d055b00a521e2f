import AACore

extension FIDecoder {
    /// Reads the rows that follow one of their kind, for as long as each is written as rows usually are.
    ///
    /// What it does not take is left where it stands for the general scanner, so that a result is the same without it.
    mutating func rows<Record: FIRecord>(like tag: XMLName, named name: FIName, appendingTo rows: inout [Record]) {
        guard let names = Record.rowNames, isUsual(tag, name) else { return }
        // The scanner's bytes never change; this keeps them while the scanner does.
        let bytes = scanner.bytes
        let (start, end, limits, oldCount) = (scanner.index, scanner.end, scanner.limits, rows.count)
        var values = FIRowValues()
        rowScanner.prepare(element: bytes[tag.range])
        while scanner.elementCount < limits.maximumElements {
            var index = scanner.index
            while index < end, XMLCharacters.isBlank(bytes[index]) { index += 1 }
            guard
                let rowEnd = rowScanner.row(
                    in: bytes.span, at: index, end: end, names: names, limits: limits, into: &values)
            else { break }
            if rows.count == rows.capacity {
                // Room for all that may follow, as long as the average means something.
                let average = max(1, (rowEnd - start) / (rows.count - oldCount + 1))
                rows.reserveCapacity(rows.count + min((end - rowEnd) / average + 8, 16 * rows.count))
            }
            rows.append(Record())
            guard rows[rows.count - 1].take(values, in: bytes.span) else {
                rows.removeLast()
                break
            }
            scanner.index = rowEnd
            scanner.elementCount += 1
        }
        for (index, meaning) in names.meanings.enumerated() where rowScanner.met >> UInt32(index) & 1 != 0 {
            if let generation = meaning.generation { markers.add(meaning.field, of: generation) }
        }
    }

    /// Whether elements with this tag are worth no finding of themselves, and stand here within the limits.
    private func isUsual(_ tag: XMLName, _ name: FIName) -> Bool {
        name.exactMatch(scanner.bytes[tag.local]) != nil && scanner.open.count < min(scanner.limits.maximumDepth, 512)
            && (tag.colon == nil || scanner.namespace(ofPrefix: tag.prefix) != nil)
    }
}
