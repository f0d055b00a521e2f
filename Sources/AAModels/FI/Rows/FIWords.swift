import AACore

/// The words of a vocabulary by their bytes, so that a value that one of them stands for is known without making text of it.
struct FIWords<Word: FIVocabulary>: Sendable {
    /// The most bytes of a word in here; others are found in the general way.
    private static var longest: Int { 16 }

    private struct Entry: Sendable {
        /// The word's bytes, zeros behind them; zeros where there is no word.
        var (low, high): (UInt64, UInt64) = (0, 0)
        var word: Word?
    }

    /// Each word at the place that its bytes say or behind it.
    private var entries = [Entry](repeating: Entry(), count: 256)

    /// Takes the words that the vocabulary knows, as many as there are places for.
    init() {
        for word in Word.known.filter({ (1...Self.longest).contains($0.rawValue.utf8.count) }).prefix(128) {
            let bytes = Array(word.rawValue.utf8) + [UInt8](repeating: 0, count: Self.longest)
            let (low, high) = Self.key(bytes.span, 0..<word.rawValue.utf8.count)
            var place = Self.place(low, high)
            while entries[place].low != 0 { place = (place + 1) & 255 }
            entries[place] = Entry(low: low, high: high, word: word)
        }
    }

    /// The word that stands in a range, if it is one.
    func word(in bytes: Span<UInt8>, _ range: Range<Int>) -> Word? {
        guard range.count <= Self.longest, range.lowerBound &+ Self.longest <= bytes.count else { return nil }
        let (low, high) = Self.key(bytes, range)
        var place = Self.place(low, high)
        while entries[place].low != 0 {
            if entries[place].low == low, entries[place].high == high { return entries[place].word }
            place = (place &+ 1) & 255
        }
        return nil
    }

    @inline(__always)
    private static func key(_ bytes: Span<UInt8>, _ range: Range<Int>) -> (low: UInt64, high: UInt64) {
        let low = bytes.word(at: range.lowerBound)
        // Most words are short.
        if range.count < 8 { return (low & mask(range.count), 0) }
        let high = bytes.word(at: range.lowerBound &+ 8)
        return (low, range.count == Self.longest ? high : high & mask(range.count &- 8))
    }

    /// The bits of the first bytes of a word, of which there are fewer than eight.
    @inline(__always)
    private static func mask(_ byteCount: Int) -> UInt64 { 1 &<< UInt64(truncatingIfNeeded: 8 &* byteCount) &- 1 }

    @inline(__always)
    private static func place(_ low: UInt64, _ high: UInt64) -> Int {
        let product = (low ^ high &* 31) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: product &>> 40) & 255
    }
}
