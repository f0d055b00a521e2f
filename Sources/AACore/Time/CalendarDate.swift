/// A day of the Gregorian calendar, without a time and without a zone: a value date, a date of birth.
public struct CalendarDate: Hashable, Sendable {
    // Rows of a statement hold these by the hundred thousand.
    private let yearNumber: Int16
    private let monthNumber: Int8
    private let dayNumber: Int8

    /// The year, from 1 to 9999.
    public var year: Int { Int(yearNumber) }
    /// The month, from 1 to 12.
    public var month: Int { Int(monthNumber) }
    /// The day of the month, from 1.
    public var day: Int { Int(dayNumber) }

    /// The day; `nil` if the calendar has no such day (30 February).
    public init?(year: Int, month: Int, day: Int) {
        // Every month has 28 days.
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= 28 || day <= Self.days(in: month, of: year)
        else { return nil }
        self.init(unchecked: (year, month, day))
    }

    init(unchecked date: (year: Int, month: Int, day: Int)) {
        yearNumber = Int16(truncatingIfNeeded: date.year)
        monthNumber = Int8(truncatingIfNeeded: date.month)
        dayNumber = Int8(truncatingIfNeeded: date.day)
    }

    /// Reads `yyyy-MM-dd` and nothing else.
    ///
    /// - Throws: ``AACoreError`` with ``AACoreError/Code/invalidDate``.
    public init(_ text: String) throws(AACoreError) {
        var digits = DigitReader(text)
        guard let year = digits.number(4), digits.take("-"), let month = digits.number(2), digits.take("-"),
            let day = digits.number(2), digits.isAtEnd
        else { throw AACoreError(.invalidDate, "not of the form yyyy-MM-dd") }
        guard let date = CalendarDate(year: year, month: month, day: day) else {
            throw AACoreError(.invalidDate, "the calendar has no such day")
        }
        self = date
    }

    /// How many days a month has.
    public static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension CalendarDate: Comparable, CustomStringConvertible {
    /// Orders by day.
    public static func < (left: Self, right: Self) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// `yyyy-MM-dd`
    public var description: String {
        "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
    }
}

extension CalendarDate {
    /// Days since 1970-01-01; negative before.
    public var daysSince1970: Int {
        // Years that begin in March, so that the leap day is the last one; months of 153 days in five.
        let isLate = monthNumber > 2
        let year = UInt32(truncatingIfNeeded: yearNumber) &- (isLate ? 0 : 1)
        let month = UInt32(truncatingIfNeeded: monthNumber) &+ (isLate ? 0 : 12)
        let century = year / 100
        let leapDays = year &>> 2 &- century &+ century &>> 2
        return Int(year &* 365 &+ leapDays &+ (153 &* month &- 457) / 5) &+ day &- 719_469
    }

    /// The day that lies `days` after 1970-01-01; `nil` outside the years 1 to 9999.
    public init?(daysSince1970 days: Int) {
        guard (-719_162...2_932_896).contains(days) else { return nil }
        let shifted = days + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        self.init(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    /// The day `count` days later; `nil` outside the years 1 to 9999.
    public func adding(days count: Int) -> CalendarDate? {
        let (days, overflow) = daysSince1970.addingReportingOverflow(count)
        return overflow ? nil : CalendarDate(daysSince1970: days)
    }

    /// The same day `count` months later, or the last day of that month when it is shorter; `nil` outside the years 1 to 9999.
    public func adding(months count: Int) -> CalendarDate? {
        let (index, overflow) = (year * 12 + month - 1).addingReportingOverflow(count)
        let (year, month) = (index / 12, index % 12 + 1)
        guard !overflow, index >= 12, year <= 9999 else { return nil }
        return CalendarDate(year: year, month: month, day: min(day, Self.days(in: month, of: year)))
    }
}
