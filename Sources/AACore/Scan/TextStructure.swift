internal import CAAScan

/// The places of the bytes that give a text its structure, found a block at a time by the processor's vector unit.
///
/// In XML they are `<`, `"`, `&` and all bytes below a blank: what can begin or end a tag or a value, or change a value's text. In JSON
/// they are `"`, `\`, all bytes below a blank, and of each run of bytes outside ASCII the first: what can end or change a string. The
/// memory does not grow with the text: a search stops when its places are full, and the next one begins where the reader has come to.
package struct TextStructure: Sendable {
    /// What the text is written in.
    package enum Format: Sendable, CaseIterable { case xml, json }

    @usableFromInline var places: [UInt32]
    private let format: caa_format
    /// How many places are known.
    package private(set) var count = 0
    /// The bytes that were searched.
    package private(set) var range = 0..<0

    /// Makes room for a number of places; at least 64.
    package init(of format: Format, capacity: Int = 2_048) {
        self.format = format == .xml ? CAA_XML : CAA_JSON
        places = [UInt32](repeating: 0, count: max(capacity, 64))
    }

    /// Finds the places from `start` on.
    package mutating func search(_ bytes: Span<UInt8>, from start: Int) {
        let text = bytes.extracting(start..<min(bytes.count, start + Int(UInt32.max)))
        let format = format
        var found = 0
        var span = places.mutableSpan
        let searched = unsafe text.withUnsafeBufferPointer { text in
            unsafe span.withUnsafeMutableBufferPointer { places in
                unsafe caa_find_structure(
                    format, text.baseAddress, text.count, places.baseAddress, places.count, &found)
            }
        }
        (count, range) = (found, start..<start + searched)
    }

    /// Forgets the places, as the bytes are others now.
    package mutating func forget() { (count, range) = (0, 0..<0) }

    /// How far a place lies behind the start of ``range``; `index` is below ``count``.
    @inlinable package subscript(index: Int) -> Int { Int(places[index]) }
}
