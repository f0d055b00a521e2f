import AACore

/// Finds rows of JSON that are written as rows usually are: objects whose members have official names, and are strings without escapes
/// or numbers without exponents.
///
/// It says nothing about a row that is written in any other way, well-formed or not: the general scanner reads that one.
struct FIRowObjectScanner {
    /// Whether rows are found at all; the general scanner alone gives the same.
    var isEnabled = true
    private let names: FIRowMemberNames
    private let limits: FILimits
    private var structure = TextStructure(of: .json, capacity: 4_096)
    /// How many places of the structure stand before what was read.
    private var place = 0
    /// The members of the last row in their order: most likely the next one's too.
    private var order: [FIRowMember] = []
    /// A bit for each name that was met.
    private(set) var met: UInt32 = 0

    init(_ names: FIRowMemberNames, limits: FILimits) { (self.names, self.limits) = (names, limits) }

    /// Finds the rows that follow each other in an array; where the last one ends, if there is any.
    ///
    /// - Parameters:
    ///   - start: Where the array begins, or its last element ends.
    ///   - limit: The most rows.
    mutating func rows(
        in bytes: Span<UInt8>, behind start: Int, isFirst: Bool, atMost limit: Int, to rows: inout [FIRowObject]
    ) -> Int? {
        // No text in a row is longer than the row.
        guard isEnabled, limits.maximumTextLength >= FIRowObject.longest,
            let begin = Self.element(in: bytes, behind: start, isFirst: isFirst)
        else { return nil }
        let oldCount = rows.count
        var (next, end) = (Optional(begin), start)
        met = 0
        while rows.count - oldCount < limit, let index = next {
            if rows.count == rows.capacity {
                // Room for all that may follow, as long as the average means something; it is that of many rows before the first.
                let average = rows.count > oldCount ? max(1, (end - begin) / (rows.count - oldCount)) : 256
                rows.reserveCapacity(rows.count + min((bytes.count - end) / average, 16 * rows.count) + 8)
            }
            rows.append(FIRowObject(at: index))
            guard let rowEnd = row(in: bytes, at: index, into: &rows[rows.count - 1]) else {
                rows.removeLast()
                break
            }
            (next, end) = (Self.element(in: bytes, behind: rowEnd, isFirst: false), rowEnd)
        }
        return end > start ? end : nil
    }

    /// Where the next element of an array would begin.
    @inline(__always)
    private static func element(in bytes: Span<UInt8>, behind end: Int, isFirst: Bool) -> Int? {
        var (index, needsComma) = (end, !isFirst)
        while index < bytes.count {
            if needsComma, bytes[index] == UInt8(ascii: ",") {
                needsComma = false
            } else if !XMLCharacters.isBlank(bytes[index]) {
                return needsComma ? nil : index
            }
            index &+= 1
        }
        return nil
    }

    /// The end of the row that stands at `start`, if it is one, and its values.
    private mutating func row(in bytes: Span<UInt8>, at start: Int, into row: inout FIRowObject) -> Int? {
        guard start < bytes.count, bytes[start] == UInt8(ascii: "{"), find(start, in: bytes) else { return nil }
        var reading = FIRowObjectPlace(rowAt: start, place: place)
        if !members(in: bytes, &reading, into: &row) {
            // Where the structure is known to its end, there is nothing to be found behind it.
            guard reading.isCut, structure.range.lowerBound < start, structure.range.upperBound < bytes.count else {
                return nil
            }
            search(bytes, from: start)
            (reading, row) = (FIRowObjectPlace(rowAt: start, place: place), FIRowObject(at: start))
            guard members(in: bytes, &reading, into: &row) else { return nil }
        }
        guard reading.memberCount <= limits.maximumAttributes else { return nil }
        (place, met) = (reading.place, met | reading.met)
        return reading.index
    }

    /// Comes to the first place behind `start`; false if there is none.
    private mutating func find(_ start: Int, in bytes: Span<UInt8>) -> Bool {
        let base = structure.range.lowerBound
        while place < structure.count, base + structure[place] < start { place += 1 }
        if start < base || place >= structure.count && structure.range.upperBound < bytes.count {
            search(bytes, from: start)
        }
        return place < structure.count
    }

    private mutating func search(_ bytes: Span<UInt8>, from start: Int) {
        structure.search(bytes, from: start)
        place = 0
    }

    private mutating func members(
        in bytes: Span<UInt8>, _ place: inout FIRowObjectPlace, into row: inout FIRowObject
    ) -> Bool {
        while true {
            place.takeExpected(order.span, in: bytes, structure, into: &row)
            if place.end(of: &row, in: bytes) { return true }
            guard place.takeAny(in: bytes, structure, names, expectingIn: &order, into: &row) else { return false }
        }
    }
}
