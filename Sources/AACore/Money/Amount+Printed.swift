extension Amount {
    /// Reads what nearly all amounts look like and ``description`` prints: `-?(0|[1-9]\d*)(\.\d+)?` of up to 18 digits; `nil` for any
    /// other text, which may still be an amount.
    public init?(printed text: Span<UInt8>) { self.init(printed: text, in: 0..<text.count) }

    /// Reads the same from a range of a longer text.
    public init?(printed text: Span<UInt8>, in range: Range<Int>) {
        if let paise = Self.hundredths(text, range) {
            self.init(hundredths: paise)
        } else {
            self.init(digitByDigit: text, in: range)
        }
    }

    private init?(digitByDigit text: Span<UInt8>, in range: Range<Int>) {
        let isNegative = !range.isEmpty && text[range.lowerBound] == UInt8(ascii: "-")
        let first = range.lowerBound + (isNegative ? 1 : 0)
        var (value, point): (Int64, Int?) = (0, nil)
        // 18 digits and a point.
        guard range.upperBound - first <= 19, first < range.upperBound else { return nil }
        for index in first..<range.upperBound {
            let digit = text[index] &- UInt8(ascii: "0")
            if digit < 10 {
                value = value &* 10 &+ Int64(digit)
            } else {
                guard text[index] == UInt8(ascii: "."), point == nil else { return nil }
                point = index
            }
        }
        let whole = (point ?? range.upperBound) - first
        let scale = point.map { range.upperBound - $0 - 1 } ?? 0
        guard whole > 0, whole + scale <= 18, point == nil || scale > 0 else { return nil }
        // A zero in front is another form, unless it stands alone; and there is no zero below zero.
        guard whole == 1 || text[first] != UInt8(ascii: "0"), !isNegative || value != 0 else { return nil }
        self.init(unchecked: Int128(isNegative ? -value : value), scale: scale)
    }

    /// Reads up to eight digits, a point and two digits, all digits at once.
    @inline(__always)
    private static func hundredths(_ text: Span<UInt8>, _ range: Range<Int>) -> Int64? {
        let (start, end, whole) = (range.lowerBound, range.upperBound, range.count &- 3)
        guard whole >= 1, whole <= 8, end >= 8, start &+ 8 <= text.count else { return nil }
        let (head, tail) = (text.word(at: start), text.word(at: end &- 8))
        // The digits' values with zeros in front; behind them the point, as zero, and the last two.
        var digits = (head ^ 0x3030_3030_3030_3030) &<< UInt64(truncatingIfNeeded: 8 &* (8 &- whole))
        let last = (tail ^ 0x3030_2E00_0000_0000) &>> 40
        let high = (digits | (digits &+ 0x0606_0606_0606_0606)) & 0xF0F0_F0F0_F0F0_F0F0
        guard high | (last | (last &+ 0x06_0600)) & 0xF0_F0FF == 0, whole == 1 || head & 0xFF != 0x30 else {
            return nil
        }
        digits = digits &* 10 &+ digits &>> 8
        let fours = ((digits & 0x00FF_00FF_00FF_00FF) &* (1 + 100 << 16)) &>> 16
        let eights = ((fours & 0x0000_FFFF_0000_FFFF) &* (1 + 10_000 << 32)) &>> 32
        let hundredths = (last &>> 8 & 0xFF) &* 10 &+ last &>> 16
        return Int64(truncatingIfNeeded: eights &* 100 &+ hundredths)
    }
}
