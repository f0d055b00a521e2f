import AACore

/// Where the scanner is in a row of JSON.
struct FIRowObjectPlace {
    /// The next byte.
    private(set) var index: Int
    /// How many places of the structure stand before it.
    private(set) var place: Int
    /// How many members it has passed.
    private(set) var memberCount = 0
    /// A bit for each name that it has met.
    private(set) var met: UInt32 = 0
    /// Whether it came to the end of what was searched.
    private(set) var isCut = false

    /// Begins behind the row's brace.
    init(rowAt start: Int, place: Int) { (index, self.place) = (start &+ 1, place) }

    /// Steps over the members that are written as in the last row, up to one that is not, or is not a plain string.
    ///
    /// - Parameter order: Members whose slots all differ; those before ``memberCount`` are the ones that it has passed.
    @inline(__always)
    mutating func takeExpected(
        _ order: Span<FIRowMember>, in bytes: Span<UInt8>, _ structure: borrowing TextStructure,
        into row: inout FIRowObject
    ) {
        let base = structure.range.lowerBound
        var (index, place, count, met) = (index, place, memberCount, met)
        while count < order.count, index &+ 32 <= bytes.count, order[count].head.begins(bytes.block(at: index)) {
            let (start, next) = (index &+ order[count].head.count, place &+ order[count].placeCount)
            guard order[count].isString, next < structure.count else { break }
            let end = base &+ structure[next]
            guard bytes[end] == UInt8(ascii: "\"") else { break }
            if end > start { row.set(order[count].slot, order[count].slotBit, start, end) }
            (index, place, met, count) = (end &+ 1, next &+ 1, met | order[count].bit, count &+ 1)
        }
        (self.index, self.place, memberCount, self.met) = (index, place, count, met)
    }

    /// Steps over a member that may be written in any way, unless it is worth a finding or not well-formed, and expects it in its place
    /// from now on.
    mutating func takeAny(
        in bytes: Span<UInt8>, _ structure: borrowing TextStructure, _ names: FIRowMemberNames,
        expectingIn order: inout [FIRowMember], into row: inout FIRowObject
    ) -> Bool {
        let (start, startPlace, count, block) = (index, place, memberCount, bytes.paddedBlock(at: index))
        guard count == 0 || step(over: ",", in: bytes) else { return false }
        skipBlanks(in: bytes)
        guard place + 1 < structure.count else {
            isCut = true
            return false
        }
        let quote = structure.range.lowerBound + structure[place + 1]
        guard let entry = names.entry(of: bytes.paddedBlock(at: index), count: quote + 1 - index) else { return false }
        (index, place) = (index + entry.name.count, place + 2)
        guard step(over: ":", in: bytes) else { return false }
        skipBlanks(in: bytes)
        guard index < bytes.count else { return false }
        let isString = bytes[index] == UInt8(ascii: "\"")
        if isString { (index, place) = (index + 1, place + 1) }
        let head = FIRowMember(
            entry, head: block, count: index - start, placeCount: place - startPlace, isString: isString)
        let (begin, end) = (index, isString ? string(in: bytes, structure) : number(in: bytes))
        guard let end, take(begin, end, of: entry, into: &row) else { return false }
        expect(head, for: entry.slot, at: count, in: &order)
        return true
    }

    /// Expects a member at its place, and no other for its slot.
    private func expect(_ head: FIRowMember?, for slot: Int, at count: Int, in order: inout [FIRowMember]) {
        let known = order.firstIndex { $0.slot == slot } ?? order.count
        if let head, known == count, count < order.count {
            order[count] = head
        } else {
            order.removeSubrange(min(known, count)...)
            if let head, order.count == count { order.append(head) }
        }
    }

    /// Steps over the row's end; false, and no step, if it is not here.
    mutating func end(of row: inout FIRowObject, in bytes: Span<UInt8>) -> Bool {
        let before = (index, place)
        guard memberCount > 0, step(over: "}", in: bytes), row.end(at: index) else {
            (index, place) = before
            return false
        }
        return true
    }

    @inline(__always)
    private mutating func skipBlanks(in bytes: Span<UInt8>) {
        while index < bytes.count, XMLCharacters.isBlank(bytes[index]) {
            // Those below the blank itself are in the structure.
            if bytes[index] < 0x20 { place &+= 1 }
            index &+= 1
        }
    }

    /// Steps over a byte and the blanks before it.
    @inline(__always)
    private mutating func step(over byte: Unicode.Scalar, in bytes: Span<UInt8>) -> Bool {
        skipBlanks(in: bytes)
        guard index < bytes.count, bytes[index] == UInt8(ascii: byte) else { return false }
        index &+= 1
        return true
    }

    /// Steps over the string whose first byte is the next one, and its quote; `nil` if it has an escape, or is not well-formed.
    private mutating func string(in bytes: Span<UInt8>, _ structure: borrowing TextStructure) -> Int? {
        while place < structure.count {
            let end = structure.range.lowerBound &+ structure[place]
            place &+= 1
            index = end &+ 1
            if bytes[end] == UInt8(ascii: "\"") { return end }
            guard bytes[end] >= 0x80, FIRowText.isUTF8(bytes, from: end) else { return nil }
        }
        isCut = true
        return nil
    }

    private mutating func number(in bytes: Span<UInt8>) -> Int? {
        guard let end = FIRowNumber.end(in: bytes, from: index) else { return nil }
        index = end
        return end
    }

    /// Takes a value, unless it is worth a finding.
    private mutating func take(_ start: Int, _ end: Int, of entry: FIRowMemberNames.Entry, into row: inout FIRowObject)
        -> Bool
    {
        guard met & entry.bit == 0 else { return false }
        (memberCount, met) = (memberCount &+ 1, met | entry.bit)
        guard end > start else { return true }
        // A field that has a value under another name already is.
        guard !row.has(entry.slot) else { return false }
        row.set(entry.slot, FIRowObject.bit(of: entry.slot), start, end)
        return true
    }
}
