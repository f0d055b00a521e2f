import AACore

/// The forms in which FIPs write days and times. A two-digit year or a form that could mean two days is never guessed.
enum FIDateText {
    /// A day: `xs:date`, `24-07-1970`, `01-JAN-2021`, or the day of a date-time as it was written.
    static func date(_ text: String) -> FIReading<CalendarDate> {
        if let date = CalendarDate(printed: text.utf8.span) { return .verbatim(date) }
        switch day(text) {
        case .day(let date): return .changed(date, [.dateForm])
        case .twoDigitYear: return .unreadable(.twoDigitYear)
        case nil: break
        }
        // The day as written, whatever the zone: a value date is a day of the bank's books.
        if let (day, time) = split(text), case .day(let date)? = Self.day(day), timestamp(date, time) != nil {
            return .changed(date, [.dateForm])
        }
        if let date = zonedDay(text) { return .changed(date, [.dateForm]) }
        return .unreadable(split(text).map { Self.day($0.day) } == .twoDigitYear ? .twoDigitYear : .unreadableValue)
    }

    /// An instant: `xs:dateTime`, also with a blank for the `T`, without seconds, without a colon in the zone, without a
    /// zone (then +05:30), or only its day.
    static func timestamp(_ text: String) -> FIReading<Timestamp> {
        if let timestamp = Timestamp(printed: text.utf8.span) { return .verbatim(timestamp) }
        if let timestamp = try? Timestamp(text) { return .changed(timestamp, [finding(text)]) }
        if let (day, time) = split(text) {
            switch Self.day(day) {
            case .day(let date):
                guard let timestamp = timestamp(date, time) else { return .unreadable() }
                let hasZone = time.utf8.contains { "Zz+-".utf8.contains($0) }
                let isPlain = hasZone ? false : timestamp.description.hasPrefix(text)
                let form: [FIDiagnostic.Kind] = isPlain ? [] : [finding(text)]
                return .changed(timestamp, form + (hasZone ? [] : [.assumedZone]))
            case .twoDigitYear: return .unreadable(.twoDigitYear)
            case nil: return .unreadable()
            }
        }
        switch day(text) {
        case .day(let date):
            guard let timestamp = Timestamp(startOf: date, offset: .india) else { return .unreadable() }
            return .changed(timestamp, [.timestampForm, .assumedZone])
        case .twoDigitYear: return .unreadable(.twoDigitYear)
        case nil: return .unreadable()
        }
    }

    /// What a readable text is odd for: more digits than a timestamp holds, or its form.
    private static func finding(_ text: String) -> FIDiagnostic.Kind {
        let utf8 = Array(text.utf8)
        guard let point = utf8.firstIndex(of: UInt8(ascii: ".")) else { return .timestampForm }
        let digits = utf8[(point + 1)...].prefix { isDigit($0) }.count
        return digits > 3 && utf8.contains(UInt8(ascii: "T")) ? .precisionCut : .timestampForm
    }

    /// The text cut at its `T` or first blank, which stands behind the day.
    private static func split(_ text: String) -> (day: String, time: String)? {
        let utf8 = text.utf8
        // A month's name may hold a T; a day has at least eight characters.
        guard let after = utf8.index(utf8.startIndex, offsetBy: 8, limitedBy: utf8.endIndex),
            let cut = utf8[after...].firstIndex(where: { "Tt ".utf8.contains($0) })
        else { return nil }
        return (String(text[..<cut]), String(text[utf8.index(after: cut)...]))
    }

    private static func timestamp(_ date: CalendarDate, _ time: String) -> Timestamp? {
        // `17:48:34 +0530`, `15:27:31z`
        let time = String(time.filter { $0 != " " }).uppercased()
        return try? Timestamp("\(date)T\(time)", assuming: .india)
    }

    private enum Day: Equatable { case day(CalendarDate), twoDigitYear }

    /// `yyyy-MM-dd`, `dd-MM-yyyy`, `dd-MMM-yyyy`.
    private static func day(_ text: String) -> Day? {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).map(Array.init)
        guard parts.count == 3, let last = number(parts[2]) else { return nil }
        switch (parts[0].count, parts[2].count) {
        case (4, 2):
            guard let year = number(parts[0]), let month = number(parts[1]), parts[1].count == 2 else { return nil }
            return CalendarDate(year: year, month: month, day: last).map(Day.day)
        case (2, 4):
            guard let day = number(parts[0]), let month = month(parts[1]) else { return nil }
            return CalendarDate(year: last, month: month, day: day).map(Day.day)
        case (2, 2) where number(parts[0]) != nil && month(parts[1]) != nil:
            return .twoDigitYear
        default: return nil
        }
    }

    /// `2021-04-01+05:30`, `2021-04-01Z`: `xs:date` with its zone.
    private static func zonedDay(_ text: String) -> CalendarDate? {
        guard text.utf8.count > 10, let date = try? CalendarDate(String(text.prefix(10))) else { return nil }
        return timestamp(date, "00:00:00" + text.dropFirst(10)).map { _ in date }
    }

    private static let months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]

    private static func month(_ text: [UInt8]) -> Int? {
        if text.count == 2, let number = number(text) { return (1...12).contains(number) ? number : nil }
        return months.firstIndex(of: String(decoding: text, as: UTF8.self).uppercased()).map { $0 + 1 }
    }

    private static func number(_ digits: [UInt8]) -> Int? {
        guard (1...4).contains(digits.count), digits.allSatisfy(isDigit) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
