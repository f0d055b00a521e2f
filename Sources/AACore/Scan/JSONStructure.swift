internal import CAAScan

/// The places of the bytes that can end or change what a string of JSON holds, found as those of ``XMLStructure`` are.
///
/// They are `"`, `\`, all bytes below a blank, and of each run of bytes outside ASCII the first.
package struct JSONStructure: Sendable {
    @usableFromInline var places: [UInt32]
    /// How many places are known.
    public private(set) var count = 0
    /// The bytes that were searched.
    public private(set) var range = 0..<0

    /// Makes room for a number of places; at least 64.
    public init(capacity: Int = 4_096) { places = [UInt32](repeating: 0, count: max(capacity, 64)) }

    /// Finds the places from `start` on.
    public mutating func search(_ bytes: Span<UInt8>, from start: Int) {
        let text = bytes.extracting(start..<min(bytes.count, start + Int(UInt32.max)))
        var span = places.mutableSpan
        var found = 0
        let searched = unsafe text.withUnsafeBufferPointer { text in
            unsafe span.withUnsafeMutableBufferPointer { places in
                unsafe caa_find_json_structure(text.baseAddress, text.count, places.baseAddress, places.count, &found)
            }
        }
        (count, range) = (found, start..<start + searched)
    }

    /// How far a place lies behind the start of ``range``; `index` is below ``count``.
    @inlinable public subscript(index: Int) -> Int { Int(places[index]) }
}
