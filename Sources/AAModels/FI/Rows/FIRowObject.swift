import AACore

/// A row of a statement in JSON that was found at once: where it stands, and its values by their slots.
///
/// It is small: there are as many of them as rows.
struct FIRowObject: Sendable {
    /// The most bytes of a row, so that two bytes tell a place in it.
    static let longest = Int(UInt16.max)

    private let start: UInt32
    private var length: UInt16 = 0
    /// A bit for each slot with a value that is not empty.
    private(set) var filled: UInt16 = 0
    /// Where each value begins and ends, from the row's start on: in the lower and the upper half.
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

    /// The bit of a slot.
    @inline(__always)
    static func bit(of slot: Int) -> UInt16 { 1 &<< UInt16(truncatingIfNeeded: slot) }

    /// Whether a slot has a value.
    @inline(__always)
    func has(_ slot: Int) -> Bool { filled & Self.bit(of: slot) != 0 }

    /// Writes where each value begins and ends, from the row's start on, at twice its slot.
    @inline(__always)
    func unpack(to ranges: inout [UInt32]) {
        var ranges = ranges.mutableSpan
        // All of them, as what has no value is not looked at; and at once, as each subscript would copy the whole array.
        unsafe withUnsafeBytes(of: places) { bytes in
            for slot in 0..<16 {
                let place = unsafe bytes.load(fromByteOffset: 4 &* slot, as: UInt32.self)
                ranges[2 &* slot] = place & 0xFFFF
                ranges[2 &* slot &+ 1] = place &>> 16
            }
        }
    }

    /// Sets the place of a value; one that lies too far is told by the row's end, which lies behind it.
    @inline(__always)
    mutating func set(_ slot: Int, _ bit: UInt16, _ start: Int, _ end: Int) {
        let row = Int(self.start)
        places[slot] = UInt32(truncatingIfNeeded: start &- row) | UInt32(truncatingIfNeeded: end &- row) &<< 16
        filled |= bit
    }
}
