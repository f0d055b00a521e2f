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
    private var structure = XMLStructure()
    /// How many places of the structure stand before what was read.
    private var place = 0
    /// `<` and the element's name, and what ends the element when it is not ended in the tag.
    private var head: FIRowName?
    private var tail: FIRowName?
    /// The attributes of the last row in their order, as indices of names: most likely the next one's too.
    private var order: [Int] = []
    /// A bit for each name that was met.
    private(set) var met: UInt32 = 0
    /// Whether the last row was given up because the structure was not searched to its end.
    private var isCut = false

    /// Gets ready for rows of elements with a name.
    mutating func prepare(element name: ArraySlice<UInt8>) {
        head = FIRowName([UInt8(ascii: "<")] + name)
        tail = FIRowName(Array("></".utf8) + name + [UInt8(ascii: ">")])
        met = 0
    }

    /// The end of the row that stands at `start`, if it is one, and its values.
    ///
    /// - Parameter end: Where the document ends.
    mutating func row(
        in bytes: Span<UInt8>, at start: Int, end: Int, names: FIRowNames, limits: FILimits,
        into values: inout FIRowValues
    ) -> Int? {
        // Names are compared in blocks: the last row may be left to the general scanner.
        guard isEnabled, let head, let tail, start + 32 <= end, head.begins(bytes.block(at: start)),
            find(start, in: bytes)
        else { return nil }
        let first = start + head.count
        if let rowEnd = attributes(in: bytes, from: first, end: end, tail, names, limits, &values) { return rowEnd }
        guard isCut, structure.range.lowerBound < start else { return nil }
        search(bytes, from: start)
        return attributes(in: bytes, from: first, end: end, tail, names, limits, &values)
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
        in bytes: Span<UInt8>, from start: Int, end: Int, _ tail: FIRowName, _ names: FIRowNames, _ limits: FILimits,
        _ values: inout FIRowValues
    ) -> Int? {
        values.clear()
        isCut = false
        let (base, count) = (structure.range.lowerBound, structure.count)
        var (index, place, attribute, seen) = (start, self.place + 1, 0, UInt32(0))
        while index + 32 <= end {
            let before = index
            while bytes[index] <= 0x20 {
                if bytes[index] < 0x20 { place += 1 }
                index += 1
                guard index + 32 <= end else { return nil }
            }
            let block = bytes.block(at: index)
            // `/>`
            let isEmptyElement = block[0] & 0xFFFF == 0x3E2F
            if isEmptyElement || tail.begins(block) {
                guard attribute <= limits.maximumAttributes else { return nil }
                (met, self.place) = (met | seen, isEmptyElement ? place : place + 1)
                rowCount += 1
                return index + (isEmptyElement ? 2 : tail.count)
            }
            guard place + 1 < count else { return cut() }
            let quote = base + structure[place]
            guard index > before, let name = name(block, attribute, names, count: quote + 1 - index),
                seen >> UInt32(name) & 1 == 0
            else { return nil }
            seen |= 1 << UInt32(name)
            var (valueEnd, isEscaped) = (base + structure[place + 1], false)
            place += 2
            while bytes[valueEnd] != UInt8(ascii: "\"") {
                guard bytes[valueEnd] != UInt8(ascii: "<"),
                    bytes[valueEnd] != UInt8(ascii: "&") || FIRowText.isEntity(bytes, at: valueEnd)
                else { return nil }
                guard place < count else { return cut() }
                (valueEnd, isEscaped) = (base + structure[place], true)
                place += 1
            }
            let length = valueEnd - quote - 1
            guard length <= limits.maximumTextLength else { return nil }
            if length > 0 {
                // A field under two names, and blanks at a value's ends, are findings.
                let slot = names.slots[name]
                guard !values.has(slot), bytes[quote + 1] > 0x20, bytes[valueEnd - 1] > 0x20 else { return nil }
                values.set(slot, quote + 1, valueEnd, isEscaped: isEscaped)
            }
            (index, attribute) = (valueEnd + 1, attribute + 1)
        }
        return nil
    }

    private mutating func cut() -> Int? {
        isCut = true
        return nil
    }

    /// The index of the name that a block begins with, `count` bytes long up to its quote.
    private mutating func name(_ block: SIMD4<UInt64>, _ attribute: Int, _ names: FIRowNames, count: Int) -> Int? {
        if attribute < order.count, case let likely = order[attribute], likely < names.names.count,
            names.names[likely].count == count, names.names[likely].begins(block)
        {
            return likely
        }
        guard let name = names.index(of: block, count: count) else { return nil }
        if attribute < order.count { order[attribute] = name } else { order.append(name) }
        return name
    }
}
