import AACore

/// Where the scanner is in a row.
struct FIRowPlace {
    /// The next byte.
    var index: Int
    /// How many places of the structure stand before it.
    var place: Int
    /// Whether there was a blank before it.
    private(set) var hasBlank = false
    /// How many attributes it has passed.
    private(set) var attributeCount = 0
    /// A bit for each name that it has met.
    private(set) var met: UInt32 = 0
    /// Whether it came to the end of what was searched.
    var isCut = false

    init(index: Int, place: Int) { (self.index, self.place) = (index, place) }

    @inline(__always)
    mutating func skipBlanks(in bytes: Span<UInt8>) {
        while index < bytes.count, bytes[index] <= 0x20 {
            // Those below the blank itself are in the structure.
            if bytes[index] < 0x20 { place &+= 1 }
            index &+= 1
            hasBlank = true
        }
    }

    /// Steps over an attribute with this name, unless it is worth a finding or not well-formed.
    @inline(__always)
    mutating func take(
        _ entry: FIRowNames.Entry, in bytes: Span<UInt8>, _ structure: XMLStructure, longest: Int,
        into values: inout FIRowValues
    ) -> Bool {
        let (start, base) = (index &+ entry.name.count, structure.range.lowerBound)
        var (next, isEscaped) = (place &+ 1, false)
        guard next < structure.count else { return cut() }
        var end = base &+ structure[next]
        while bytes[end] != UInt8(ascii: "\"") {
            guard bytes[end] != UInt8(ascii: "<"), bytes[end] != UInt8(ascii: "&") || FIRowText.isEntity(bytes, at: end)
            else { return false }
            next &+= 1
            guard next < structure.count else { return cut() }
            (end, isEscaped) = (base &+ structure[next], true)
        }
        // An empty value stands between two quotes, which are no blanks either.
        guard hasBlank, met & entry.bit == 0, bytes[start] > 0x20, bytes[end &- 1] > 0x20, end &- start <= longest
        else { return false }
        if end > start {
            // A field that has a value under another name already.
            guard !values.has(entry.slot) else { return false }
            values.set(entry.slot, start, end, isEscaped: isEscaped)
        }
        (index, place, hasBlank) = (end &+ 1, next &+ 1, false)
        (attributeCount, met) = (attributeCount &+ 1, met | entry.bit)
        return true
    }

    private mutating func cut() -> Bool {
        isCut = true
        return false
    }
}
