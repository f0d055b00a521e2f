import AACore
import Testing

@Suite("Calendar arithmetic trapped on numbers that a message may hold")
struct CalendarArithmeticOverflowsTests {
    @Test("days and months beyond any calendar give nothing", arguments: [Int.max, .min, .max - 1, .min + 1, 1 << 61])
    func calendarDate(count: Int) throws {
        for date in [try CalendarDate("9999-12-31"), try CalendarDate("0001-01-01")] {
            #expect(date.adding(days: count) == nil)
            #expect(date.adding(months: count) == nil)
        }
    }

    @Test("minutes beyond any zone give no offset", arguments: [Int.min, .max])
    func offset(minutes: Int) {
        #expect(UTCOffset(minutes: minutes) == nil)
    }

    @Test("the longest duration whose seconds fit milliseconds ends at the end of the calendar")
    func duration() {
        let longest = Duration(
            secondsComponent: 9_223_372_036_854_775, attosecondsComponent: 999_000_000_000_000_000)
        let range = Timestamp.validMilliseconds
        #expect(Timestamp.unixEpoch.adding(longest).millisecondsSince1970 == range.upperBound)
        #expect(Timestamp.unixEpoch.adding(.zero - longest).millisecondsSince1970 == range.lowerBound)
    }
}
