import AACore

/// Where the values of one row stand, by their slots.
@usableFromInline struct FIRowValues: ~Copyable, Sendable {
    /// The start and the end of each slot's value, counted from ``origin``: a search for structure goes less than 4 GiB.
    @usableFromInline var places = [UInt32](repeating: 0, count: 2 * XMLRowReader.slotCount)
    @usableFromInline var origin = 0
    /// A bit for each slot with a value that is not empty.
    @usableFromInline var filled: UInt32 = 0
    /// A bit for each slot whose text is not its bytes.
    @usableFromInline var escaped: UInt32 = 0

    /// Takes the values of the row that a reader finds, and says where the row ends.
    @inline(__always)
    mutating func take(_ read: (inout [UInt32]) -> XMLRow?) -> Int? {
        guard let row = read(&places) else { return nil }
        (origin, filled, escaped) = (row.origin, row.filled, row.escaped)
        return row.end
    }

    /// Takes the values of a row of JSON.
    @inline(__always)
    mutating func take(_ row: FIRowObject) {
        (origin, filled, escaped) = (row.range.lowerBound, UInt32(row.filled), 0)
        row.unpack(to: &places)
    }

    /// Whether the value of a slot has blanks at its ends, which are worth a finding.
    func hasOuterBlanks(_ slot: Int, in bytes: Span<UInt8>) -> Bool {
        guard let range = self[slot] else { return false }
        return bytes[range.lowerBound] <= 0x20 || bytes[range.upperBound &- 1] <= 0x20
    }

    /// Whether a slot has a value.
    @inlinable @inline(__always)
    func has(_ slot: Int) -> Bool { filled &>> UInt32(truncatingIfNeeded: slot) & 1 != 0 }

    /// Where the value of a slot stands, if it has one.
    @inlinable subscript(slot: Int) -> Range<Int>? {
        @inline(__always) get {
            guard has(slot) else { return nil }
            let (start, end) = (places[2 &* slot], places[2 &* slot &+ 1])
            return unsafe Range(uncheckedBounds: (origin &+ Int(start), origin &+ Int(end)))
        }
    }

    /// Whether a slot's text is not its bytes.
    @inlinable @inline(__always)
    func isEscaped(_ slot: Int) -> Bool { escaped &>> UInt32(truncatingIfNeeded: slot) & 1 != 0 }

    /// The text of a slot, if it has one.
    func text(_ slot: Int, in bytes: Span<UInt8>) -> String? {
        guard let range = self[slot] else { return nil }
        return isEscaped(slot)
            ? String(decoding: FIRowText.resolved(bytes, range), as: UTF8.self) : bytes.text(range)
    }
}
