/// A row of a statement in JSON that was found at once: where it stands, and its values by their slots.
///
/// It is small: there are as many of them as rows.
struct FIRowObject: Sendable {
    /// The most bytes of a row, so that two bytes tell a place in it.
    static let longest = Int(UInt16.max)

    private let start: UInt32
    private var length: UInt16 = 0
    /// A bit for each slot with a value that is not empty.
    private var filled: UInt16 = 0
    /// Where each value begins and ends, from the row's start on.
    private var places = InlineArray<16, UInt32>(repeating: 0)

    init(at start: Int) { self.start = UInt32(truncatingIfNeeded: start) }

    /// Where it stands in the bytes.
    var range: Range<Int> { Int(start)..<Int(start) + Int(length) }

    /// Sets where it ends; false if it is too long.
    mutating func end(at end: Int) -> Bool {
        guard end &- Int(start) <= Self.longest else { return false }
        length = UInt16(end &- Int(start))
        return true
    }

    /// Whether a slot has a value.
    @inline(__always)
    func has(_ slot: Int) -> Bool { filled &>> UInt16(truncatingIfNeeded: slot) & 1 != 0 }

    /// Sets the place of a value; one that lies too far is told by the row's end, which lies behind it.
    @inline(__always)
    mutating func set(_ slot: Int, _ start: Int, _ end: Int) {
        let row = Int(self.start)
        places[slot] = UInt32(truncatingIfNeeded: start &- row) | UInt32(truncatingIfNeeded: end &- row) &<< 16
        filled |= 1 &<< UInt16(truncatingIfNeeded: slot)
    }

    /// The values, as those of a row of XML are handed on.
    @inline(__always)
    func copy(to values: inout FIRowValues) {
        let row = Int(start)
        values.begin(rowAt: row)
        var rest = filled
        while rest != 0 {
            let slot = rest.trailingZeroBitCount
            let place = places[slot]
            values.set(slot, row &+ Int(place & 0xFFFF), row &+ Int(place &>> 16))
            rest &= rest &- 1
        }
    }
}
