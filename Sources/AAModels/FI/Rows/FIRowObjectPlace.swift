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
    /// What it has found.
    private(set) var row: FIRowObject
    /// How the member was written that was read last without being expected.
    private(set) var last: FIRowMember?
    /// Whether it came to the end of what was searched.
    private(set) var isCut = false

    /// Begins behind the row's brace.
    init(rowAt start: Int, place: Int) { (index, self.place, row) = (start &+ 1, place, FIRowObject(at: start)) }

    /// Steps over a member whose head stands here.
    @inline(__always)
    mutating func take(
        _ member: FIRowMember, in bytes: Span<UInt8>, _ structure: borrowing JSONStructure, longest: Int
    ) -> Bool {
        (index, place) = (index &+ member.head.count, place &+ member.placeCount)
        return member.isString
            ? string(in: bytes, structure, slot: member.slot, bit: member.bit, longest: longest)
            : number(in: bytes, slot: member.slot, bit: member.bit, longest: longest)
    }

    /// Steps over a member that may be written in any way, unless it is worth a finding or not well-formed.
    mutating func takeAny(
        in bytes: Span<UInt8>, _ structure: borrowing JSONStructure, _ names: FIRowMemberNames, longest: Int
    ) -> Bool {
        let (start, startPlace, block) = (index, place, bytes.paddedBlock(at: index))
        guard memberCount == 0 || step(over: ",", in: bytes) else { return false }
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
        last = FIRowMember(
            entry, head: block, count: index - start, placeCount: place - startPlace, isString: isString)
        return isString
            ? string(in: bytes, structure, slot: entry.slot, bit: entry.bit, longest: longest)
            : number(in: bytes, slot: entry.slot, bit: entry.bit, longest: longest)
    }

    /// Steps over the row's end; false, and no step, if it is not here.
    mutating func end(in bytes: Span<UInt8>) -> Bool {
        let before = self
        guard memberCount > 0, step(over: "}", in: bytes), row.end(at: index) else {
            self = before
            return false
        }
        return true
    }

    private mutating func skipBlanks(in bytes: Span<UInt8>) {
        while index < bytes.count, XMLCharacters.isBlank(bytes[index]) {
            // Those below the blank itself are in the structure.
            if bytes[index] < 0x20 { place &+= 1 }
            index &+= 1
        }
    }

    /// Steps over a byte and the blanks before it.
    private mutating func step(over byte: Unicode.Scalar, in bytes: Span<UInt8>) -> Bool {
        skipBlanks(in: bytes)
        guard index < bytes.count, bytes[index] == UInt8(ascii: byte) else { return false }
        index &+= 1
        return true
    }

    /// Steps over the string whose first byte is the next one, and its quote; false if it has an escape, or is not well-formed.
    @inline(__always)
    private mutating func string(
        in bytes: Span<UInt8>, _ structure: borrowing JSONStructure, slot: Int, bit: UInt32, longest: Int
    ) -> Bool {
        let (start, base) = (index, structure.range.lowerBound)
        var next = place
        while next < structure.count {
            let end = base &+ structure[next]
            next &+= 1
            if bytes[end] == UInt8(ascii: "\"") {
                (index, place) = (end &+ 1, next)
                return take(start, end, in: bytes, slot: slot, bit: bit, longest: longest)
            }
            guard bytes[end] >= 0x80, FIRowText.isUTF8(bytes, from: end) else { return false }
        }
        isCut = true
        return false
    }

    private mutating func number(in bytes: Span<UInt8>, slot: Int, bit: UInt32, longest: Int) -> Bool {
        guard let end = FIRowNumber.end(in: bytes, from: index) else { return false }
        let start = index
        index = end
        return take(start, end, in: bytes, slot: slot, bit: bit, longest: longest)
    }

    /// Takes a value, unless it is worth a finding.
    @inline(__always)
    private mutating func take(
        _ start: Int, _ end: Int, in bytes: Span<UInt8>, slot: Int, bit: UInt32, longest: Int
    ) -> Bool {
        guard met & bit == 0 else { return false }
        (memberCount, met) = (memberCount &+ 1, met | bit)
        guard end > start else { return true }
        // Blanks at its ends are, and a field that has a value under another name already.
        guard bytes[start] > 0x20, bytes[end &- 1] > 0x20, end &- start <= longest, !row.has(slot) else { return false }
        row.set(slot, start, end)
        return true
    }
}
