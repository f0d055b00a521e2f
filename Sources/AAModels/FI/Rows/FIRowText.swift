import AACore

/// The text of a row's value, in which only the five entities and blanks of any kind stand for something else.
enum FIRowText {
    /// The value's own bytes (XML 1.0 §3.3.3, §2.11).
    static func resolved(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(range.count)
        var (index, run) = (range.lowerBound, range.lowerBound)
        while true {
            while index &+ 8 <= range.upperBound, isPlain(bytes.word(at: index)) { index &+= 8 }
            while index < range.upperBound, bytes[index] >= 0x20, bytes[index] != UInt8(ascii: "&") { index &+= 1 }
            text.append(bytes, run..<index)
            guard index < range.upperBound else { return text }
            if let entity = entity(bytes, at: index) {
                text.append(entity.byte)
                index += entity.count
            } else {
                let isBreak = bytes[index] == 0x0D && index + 1 < range.upperBound && bytes[index + 1] == 0x0A
                text.append(0x20)
                index += isBreak ? 2 : 1
            }
            run = index
        }
    }

    /// Whether no byte of a word is `&` or below a blank, and none of them follows one that is.
    private static func isPlain(_ word: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let other = word ^ ones &* UInt64(UInt8(ascii: "&"))
        return ((other &- ones) & ~other | (word &- ones &* 0x20) & ~word) & (ones &* 0x80) == 0
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

extension [UInt8] {
    fileprivate mutating func append(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        unsafe bytes.extracting(range).withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
    }
}
