import AACore

/// Where the values of one row stand, by their slots.
struct FIRowValues: ~Copyable, FIRowPlaces, Sendable {
    /// The most slots.
    static let slotCount = 16

    /// A value, from the row's start on. It is small: rows are handed on with their values.
    private struct Place: Sendable {
        var start: UInt32 = 0
        var end: UInt32 = 0
    }

    private var places = InlineArray<16, Place>(repeating: Place())
    private var rowStart = 0
    /// A bit for each slot with a value that is not empty.
    private var filled: UInt32 = 0
    /// A bit for each slot whose text is not its bytes.
    private var escaped: UInt32 = 0

    /// Forgets the last row for one that begins at `start`.
    mutating func begin(rowAt start: Int) { (rowStart, filled, escaped) = (start, 0, 0) }

    /// Sets the place of a value, which the search for structure has found in one go with its row: four bytes are enough.
    @inline(__always)
    mutating func set(_ slot: Int, _ start: Int, _ end: Int, isEscaped: Bool) {
        places[slot] = Place(
            start: UInt32(truncatingIfNeeded: start &- rowStart), end: UInt32(truncatingIfNeeded: end &- rowStart))
        let bit = 1 &<< UInt32(truncatingIfNeeded: slot)
        filled |= bit
        if isEscaped { escaped |= bit }
    }

    /// Whether a slot has a value.
    @inline(__always)
    func has(_ slot: Int) -> Bool { filled &>> UInt32(truncatingIfNeeded: slot) & 1 != 0 }

    /// Where the value of a slot stands, if it has one.
    subscript(slot: Int) -> Range<Int>? {
        @inline(__always) get {
            has(slot) ? rowStart &+ Int(places[slot].start)..<rowStart &+ Int(places[slot].end) : nil
        }
    }

    /// Whether a slot's text is not its bytes.
    @inline(__always)
    func isEscaped(_ slot: Int) -> Bool { escaped &>> UInt32(truncatingIfNeeded: slot) & 1 != 0 }

    /// The text of a slot, if it has one.
    func text(_ slot: Int, in bytes: Span<UInt8>) -> String? {
        guard let range = self[slot] else { return nil }
        return isEscaped(slot)
            ? String(decoding: FIRowText.resolved(bytes, range), as: UTF8.self) : bytes.text(range)
    }
}
