import AACore
import Testing

@Suite("CalendarDate")
struct CalendarDateTests {
    @Test("yyyy-MM-dd reads and prints the same", arguments: ["2024-02-29", "0001-01-01", "9999-12-31", "1970-01-01"])
    func text(text: String) throws {
        #expect(try CalendarDate(text).description == text)
    }

    @Test(
        "any other text is refused",
        arguments: [
            "", "2024-2-29", "24-02-29", "2024/02/29", "29-02-2024", "20240229", "2024-02-29T00:00:00Z", "2024-02-29 ",
            " 2024-02-29", "+2024-02-29", "-024-02-29", "2024-02-2٩", "12024-02-29", "2024-02", "2024-02-29\n",
        ])
    func form(text: String) {
        #expect(#expect(throws: AACoreError.self) { try CalendarDate(text) }?.code == .invalidDate)
    }

    @Test(
        "a day that the calendar does not have is refused",
        arguments: [
            "2023-02-29", "2024-02-30", "1900-02-29", "2100-02-29", "2024-04-31", "2024-06-31", "2024-09-31",
            "2024-11-31",
            "2024-01-32", "2024-01-00", "2024-00-10", "2024-13-01", "0000-01-01",
        ])
    func noSuchDay(text: String) {
        #expect(#expect(throws: AACoreError.self) { try CalendarDate(text) }?.code == .invalidDate)
    }

    @Test("leap years are every fourth, but of the centuries only every fourth too")
    func leapYears() {
        #expect([1600, 1996, 2000, 2024, 2400].allSatisfy { CalendarDate.days(in: 2, of: $0) == 29 })
        #expect([1700, 1900, 2023, 2100, 2200].allSatisfy { CalendarDate.days(in: 2, of: $0) == 28 })
    }

    @Test("day numbers and dates map to each other over eight centuries")
    func dayNumbers() throws {
        var number = try CalendarDate("1600-01-01").daysSince1970
        var mismatches: [String] = []
        for year in 1600...2400 {
            for month in 1...12 {
                for day in 1...CalendarDate.days(in: month, of: year) {
                    let date = CalendarDate(year: year, month: month, day: day)
                    if date == nil || date?.daysSince1970 != number || CalendarDate(daysSince1970: number) != date {
                        mismatches.append("\(year)-\(month)-\(day)")
                    }
                    number += 1
                }
            }
        }
        #expect(mismatches == [])
        #expect(CalendarDate.unixEpoch.daysSince1970 == 0)
        #expect(try CalendarDate("2000-03-01").daysSince1970 == 11_017)
    }

    @Test("day numbers outside the years 1 to 9999 are no dates")
    func endsOfTheCalendar() throws {
        let (first, last) = (try CalendarDate("0001-01-01"), try CalendarDate("9999-12-31"))
        #expect(CalendarDate(daysSince1970: first.daysSince1970) == first)
        #expect(CalendarDate(daysSince1970: first.daysSince1970 - 1) == nil)
        #expect(CalendarDate(daysSince1970: last.daysSince1970) == last)
        #expect(CalendarDate(daysSince1970: last.daysSince1970 + 1) == nil)
        #expect(CalendarDate(daysSince1970: .min) == nil)
        #expect(CalendarDate(daysSince1970: .max) == nil)
    }

    @Test(
        "months later is the same day, or the last of a shorter month",
        arguments: [
            ("2024-01-31", 1, "2024-02-29"), ("2023-01-31", 1, "2023-02-28"), ("2024-01-31", 3, "2024-04-30"),
            ("2024-03-31", -1, "2024-02-29"), ("2024-01-15", -1, "2023-12-15"), ("2024-12-15", 1, "2025-01-15"),
            ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 48, "2028-02-29"), ("2024-06-10", 0, "2024-06-10"),
            ("2024-06-10", -24, "2022-06-10"),
        ])
    func months(date: String, count: Int, result: String) throws {
        #expect(try CalendarDate(date).adding(months: count)?.description == result)
    }

    @Test("months and days that leave the calendar give nothing")
    func leavingTheCalendar() throws {
        #expect(try CalendarDate("9999-12-01").adding(months: 1) == nil)
        #expect(try CalendarDate("0001-01-31").adding(months: -1) == nil)
        #expect(try CalendarDate("9999-12-31").adding(days: 1) == nil)
        #expect(try CalendarDate("2023-12-31").adding(days: 60)?.description == "2024-02-29")
    }

    @Test("order is the order of days")
    func order() throws {
        let days = try ["1999-12-31", "2000-01-01", "2000-01-02", "2000-02-01", "2001-01-01"].map {
            try CalendarDate($0)
        }
        #expect(days.reversed().sorted() == days)
    }
}
