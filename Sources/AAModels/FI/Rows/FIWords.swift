import AACore

/// The words of a vocabulary by their bytes, so that a value that one of them stands for is known without making text of it.
struct FIWords<Word: FIVocabulary>: Sendable {
    /// The most bytes of a word in here; others are found in the general way.
    private static var longest: Int { 16 }

    private let words: [Word]
    /// Each word's bytes.
    private let keys: [SIMD2<UInt64>]
    /// The index of a word plus one, at the place that its bytes say or behind it; 0 where there is none.
    private var places = [UInt8](repeating: 0, count: 256)

    /// Takes the words that the vocabulary knows, as many as there are places for.
    init() {
        words = Array(Word.known.filter { (1...Self.longest).contains($0.rawValue.utf8.count) }.prefix(128))
        keys = words.map { word in
            let bytes = Array(word.rawValue.utf8) + [UInt8](repeating: 0, count: Self.longest)
            return Self.key(bytes.span, 0..<word.rawValue.utf8.count)
        }
        for (index, key) in keys.enumerated() {
            var place = Self.place(key)
            while places[place] != 0 { place = (place + 1) & 255 }
            places[place] = UInt8(index + 1)
        }
    }

    /// The word that stands in a range, if it is one.
    func word(in bytes: Span<UInt8>, _ range: Range<Int>) -> Word? {
        guard range.count <= Self.longest, range.lowerBound + Self.longest <= bytes.count else { return nil }
        let key = Self.key(bytes, range)
        var place = Self.place(key)
        while places[place] != 0 {
            let index = Int(places[place]) &- 1
            if keys[index] == key { return words[index] }
            place = (place &+ 1) & 255
        }
        return nil
    }

    @inline(__always)
    private static func key(_ bytes: Span<UInt8>, _ range: Range<Int>) -> SIMD2<UInt64> {
        let start = range.lowerBound
        let low = bytes.word(at: start)
        // Most words are short.
        if range.count < 8 { return SIMD2(low & (1 &<< UInt64(truncatingIfNeeded: 8 &* range.count) &- 1), 0) }
        return SIMD2(low, bytes.word(at: start + 8) & mask(range.count - 8))
    }

    /// The bits of the first bytes of a word.
    private static func mask(_ byteCount: Int) -> UInt64 {
        byteCount >= 8 ? .max : byteCount <= 0 ? 0 : 1 << UInt64(8 * byteCount) - 1
    }

    private static func place(_ key: SIMD2<UInt64>) -> Int {
        let product = (key[0] ^ key[1] &* 31) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: product >> 40) & 255
    }
}
