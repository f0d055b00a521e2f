extension CalendarDate {
    /// Reads `yyyy-MM-dd`; `nil` for any other text.
    public init?(printed text: Span<UInt8>) { self.init(printed: text, in: 0..<text.count) }

    /// Reads the same from a range of a longer text.
    public init?(printed text: Span<UInt8>, in range: Range<Int>) {
        guard range.count == 10 else { return nil }
        self.init(ofText: text, at: range.lowerBound)
    }

    /// Reads the ten bytes of a day.
    init?(ofText text: Span<UInt8>, at start: Int) {
        // Digits become their values and separators zero; anything else becomes something else.
        let digits = text.word(at: start) ^ 0x2D30_302D_3030_3030
        guard digits & 0xFF00_00FF_0000_0000 == 0,
            (digits | (digits &+ 0x0606_0606_0606_0606)) & 0xF0F0_F0F0_F0F0_F0F0 == 0,
            let day = text.twoDigits(at: start + 8)
        else { return nil }
        let pairs = digits &* 10 &+ digits >> 8
        let year = Int(pairs & 0xFF) &* 100 &+ Int(pairs >> 16 & 0xFF)
        self.init(year: year, month: Int(pairs >> 40 & 0xFF), day: day)
    }
}
