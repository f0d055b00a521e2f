internal import CAAScan

/// The places of the bytes that give XML its structure, found a block at a time by the processor's vector unit.
///
/// They are `<`, `"`, `&` and all bytes below a blank: what can begin or end a tag or a value, or change a value's text. The memory
/// does not grow with the text: a search stops when its places are full, and the next one begins where the reader has come to.
package struct XMLStructure: Sendable {
    @usableFromInline var places: [UInt32]
    /// How many places are known.
    public private(set) var count = 0
    /// The bytes that were searched.
    public private(set) var range = 0..<0

    /// Makes room for a number of places; at least 64.
    public init(capacity: Int = 2_048) { places = [UInt32](repeating: 0, count: max(capacity, 64)) }

    /// Finds the places from `start` on.
    public mutating func search(_ bytes: Span<UInt8>, from start: Int) {
        let text = bytes.extracting(start..<min(bytes.count, start + Int(UInt32.max)))
        var span = places.mutableSpan
        var found = 0
        let searched = unsafe text.withUnsafeBufferPointer { text in
            unsafe span.withUnsafeMutableBufferPointer { places in
                unsafe caa_find_structure(text.baseAddress, text.count, places.baseAddress, places.count, &found)
            }
        }
        (count, range) = (found, start..<start + searched)
    }

    /// Forgets the places, as the bytes are others now.
    package mutating func forget() { (count, range) = (0, 0..<0) }

    /// How far a place lies behind the start of ``range``; `index` is below ``count``.
    @inlinable public subscript(index: Int) -> Int { Int(places[index]) }
}
