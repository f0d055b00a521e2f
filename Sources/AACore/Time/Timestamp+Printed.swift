extension Timestamp {
    /// Reads exactly the form that ``description`` prints: `2024-10-26T09:15:00+05:30`, with up to three digits of a fraction or none,
    /// or `Z`; `nil` for any other text, which may still be a time.
    public init?(printed text: Span<UInt8>) { self.init(printed: text, in: 0..<text.count) }

    /// Reads the same from a range of a longer text.
    public init?(printed text: Span<UInt8>, in range: Range<Int>) {
        guard range.count >= 20, let date = CalendarDate(ofText: text, at: range.lowerBound) else { return nil }
        self.init(printed: text, in: range, daysSince1970: date.daysSince1970)
    }

    /// Reads what most rows have, `2024-10-26T09:15:00+05:30`, all digits of eight bytes at once, and says which day it is.
    static func readInIndia(_ text: Span<UInt8>, _ range: Range<Int>) -> (
        time: Timestamp, date: CalendarDate, days: Int
    )? {
        let start = range.lowerBound
        guard range.count == 25, text[start &+ 24] == UInt8(ascii: "0") else { return nil }
        // Digits become their values and all else zero.
        let first = text.word(at: start) ^ 0x2D30_302D_3030_3030
        let second = text.word(at: start &+ 8) ^ 0x3030_3A30_3054_3030
        let third = text.word(at: start &+ 16) ^ 0x333A_3530_2B30_303A
        let others =
            (first | (first &+ 0x0006_0600_0606_0606)) & 0xFFF0_F0FF_F0F0_F0F0
            | (second | (second &+ 0x0606_0006_0600_0606)) & 0xF0F0_FFF0_F0FF_F0F0
            | (third | (third &+ 0x06_0600)) & 0xFFFF_FFFF_FFF0_F0FF
        guard others == 0 else { return nil }
        func two(_ word: UInt64, _ byte: UInt64) -> Int {
            Int(truncatingIfNeeded: (word &* 10 &+ word &>> 8) &>> (8 &* byte) & 0xFF)
        }
        let (hour, minute, whole) = (two(second, 3), two(second, 6), two(third, 1))
        guard hour < 24, minute < 60, whole < 60,
            let date = CalendarDate(
                year: two(first, 0) &* 100 &+ two(first, 2), month: two(first, 5), day: two(second, 0))
        else { return nil }
        let days = date.daysSince1970
        let seconds = days &* 86_400 &+ hour &* 3_600 &+ minute &* 60 &+ whole &- 19_800
        return Timestamp(millisecondsSince1970: Int64(seconds &* 1_000), offset: .india, fractionDigits: 0)
            .map { ($0, date, days) }
    }

    /// Reads what stands behind a day that is known.
    init?(printed text: Span<UInt8>, in range: Range<Int>, daysSince1970 days: Int) {
        let start = range.lowerBound
        guard range.count >= 20, text[start &+ 10] == UInt8(ascii: "T"),
            let seconds = Self.secondsOfDay(text, at: start &+ 11)
        else { return nil }
        var (milliseconds, zone, fractionDigits) = (0, start + 19, 0)
        if text[zone] == UInt8(ascii: ".") {
            zone += 1
            while zone < range.upperBound, case let digit = text[zone] &- UInt8(ascii: "0"), digit < 10 {
                guard fractionDigits < 3 else { return nil }
                milliseconds = milliseconds * 10 + Int(digit)
                (zone, fractionDigits) = (zone + 1, fractionDigits + 1)
            }
            guard fractionDigits > 0 else { return nil }
            milliseconds *= fractionDigits == 3 ? 1 : fractionDigits == 2 ? 10 : 100
        }
        guard let offset = UTCOffset(printed: text, in: zone..<range.upperBound) else { return nil }
        let total = (days &* 86_400 &+ seconds &- offset.minutes &* 60) &* 1_000 &+ milliseconds
        self.init(millisecondsSince1970: Int64(total), offset: offset, fractionDigits: fractionDigits)
    }

    /// Reads `HH:mm:ss`.
    private static func secondsOfDay(_ text: Span<UInt8>, at start: Int) -> Int? {
        let digits = text.word(at: start) ^ 0x3030_3A30_303A_3030
        guard digits & 0x0000_FF00_00FF_0000 == 0,
            (digits | (digits &+ 0x0606_0606_0606_0606)) & 0xF0F0_F0F0_F0F0_F0F0 == 0
        else { return nil }
        let pairs = digits &* 10 &+ digits &>> 8
        let (hour, minute, second) = (Int(pairs & 0xFF), Int(pairs &>> 24 & 0xFF), Int(pairs &>> 48 & 0xFF))
        return hour < 24 && minute < 60 && second < 60 ? hour &* 3_600 &+ minute &* 60 &+ second : nil
    }
}

extension UTCOffset {
    /// Reads exactly the form that ``description`` prints.
    fileprivate init?(printed text: Span<UInt8>, in range: Range<Int>) {
        let start = range.lowerBound
        // `+05:30`, the zone of nearly all.
        if range.count == 6, text.word(at: range.upperBound - 8) >> 16 == 0x3033_3A35_302B {
            self = .india
            return
        }
        if range.count == 1, text[start] == UInt8(ascii: "Z") {
            self = .zulu
            return
        }
        guard range.count == 6, text[start + 3] == UInt8(ascii: ":"), let hours = text.twoDigits(at: start + 1),
            let minutes = text.twoDigits(at: start + 4), minutes < 60
        else { return nil }
        switch text[start] {
        case UInt8(ascii: "+"): self.init(minutes: hours &* 60 &+ minutes)
        // West of Greenwich; there is no -00:00.
        case UInt8(ascii: "-") where hours &+ minutes > 0: self.init(minutes: -(hours &* 60 &+ minutes))
        default: return nil
        }
    }
}
