/// Reads days as ``CalendarDate`` prints them, many of which are the same.
package struct PrintedDays: Sendable {
    /// The ten bytes of the last day, as two words that share some; zeros before the first.
    private var (start, end): (UInt64, UInt64) = (0, 0)
    private var date = CalendarDate.unixEpoch
    private var daysSince1970 = 0

    /// Knows no day.
    package init() {}

    /// A day that is all of a range.
    package mutating func date(in text: Span<UInt8>, _ range: Range<Int>) -> CalendarDate? {
        range.count == 10 && read(text, at: range.lowerBound) ? date : nil
    }

    /// A time that is all of a range, as ``Timestamp/init(printed:in:)`` reads it.
    package mutating func timestamp(in text: Span<UInt8>, _ range: Range<Int>) -> Timestamp? {
        if let (time, date, days) = Timestamp.readInIndia(text, range) {
            (start, end) = (text.word(at: range.lowerBound), text.word(at: range.lowerBound &+ 2))
            (self.date, daysSince1970) = (date, days)
            return time
        }
        guard range.count >= 20, read(text, at: range.lowerBound) else { return nil }
        return Timestamp(printed: text, in: range, daysSince1970: daysSince1970)
    }

    private mutating func read(_ text: Span<UInt8>, at index: Int) -> Bool {
        let (start, end) = (text.word(at: index), text.word(at: index &+ 2))
        if start == self.start, end == self.end { return true }
        guard let date = CalendarDate(ofText: text, at: index) else { return false }
        (self.start, self.end, self.date, daysSince1970) = (start, end, date, date.daysSince1970)
        return true
    }
}
