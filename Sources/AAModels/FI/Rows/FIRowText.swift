import AACore

/// The text of a row's value, in which only the five entities and blanks of any kind stand for something else.
enum FIRowText {
    /// Whether one of the five entities begins at `start`.
    static func isEntity(_ bytes: Span<UInt8>, at start: Int) -> Bool { entity(bytes, at: start) != nil }

    /// The value's own bytes (XML 1.0 §3.3.3, §2.11).
    static func resolved(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if byte == UInt8(ascii: "&"), let entity = entity(bytes, at: index) {
                text.append(entity.byte)
                index += entity.count
                continue
            }
            if byte == 0x0D, index + 1 < range.upperBound, bytes[index + 1] == 0x0A { index += 1 }
            text.append(byte < 0x20 ? 0x20 : byte)
            index += 1
        }
        return text
    }

    /// Whether the bytes outside ASCII from `start` on are UTF-8.
    static func isUTF8(_ bytes: Span<UInt8>, from start: Int) -> Bool {
        var end = start
        while end < bytes.count, bytes[end] >= 0x80 { end += 1 }
        return unsafe bytes.extracting(start..<end).withUnsafeBufferPointer {
            unsafe String(validating: $0, as: UTF8.self) != nil
        }
    }

    private static func entity(_ bytes: Span<UInt8>, at start: Int) -> (byte: UInt8, count: Int)? {
        guard start + 8 <= bytes.count else { return nil }
        // `&` is the lowest byte of the word.
        let word = bytes.word(at: start)
        if word & 0xFF_FFFF_FFFF == 0x3B_706D_6126 { return (UInt8(ascii: "&"), 5) }
        if word & 0xFFFF_FFFF == 0x3B74_6C26 { return (UInt8(ascii: "<"), 4) }
        if word & 0xFFFF_FFFF == 0x3B74_6726 { return (UInt8(ascii: ">"), 4) }
        if word & 0xFFFF_FFFF_FFFF == 0x3B74_6F75_7126 { return (UInt8(ascii: "\""), 6) }
        if word & 0xFFFF_FFFF_FFFF == 0x3B73_6F70_6126 { return (UInt8(ascii: "'"), 6) }
        return nil
    }
}
