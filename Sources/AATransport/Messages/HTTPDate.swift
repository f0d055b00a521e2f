public import AACore

/// The dates of header fields: `Date`, `Retry-After`, `Expires`. RFC 9110 §5.6.7.
public enum HTTPDate: Sendable {
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// Reads `Sun, 06 Nov 1994 08:49:37 GMT` or one of the two older forms a recipient has to know, of RFC 850 and of
    /// C's `asctime`; `nil` for anything else. The name of the day is not compared with the date.
    ///
    /// - Parameters:
    ///   - text: The field's value.
    ///   - now: The year of RFC 850 has two digits; it is the one at most 50 years after this instant.
    public static func read(_ text: String, at now: Timestamp) -> Timestamp? {
        let words = text.split(whereSeparator: { " ,-".contains($0) }).dropFirst().map(String.init)
        guard text.utf8.count <= 40 else { return nil }
        return switch words.count {
        case 5 where words[4] == "GMT" && text.contains("-"):
            timestamp(words[0], words[1], number(words[2], 2...2).map { century($0, at: now) }, words[3])
        case 5 where words[4] == "GMT":
            timestamp(words[0], words[1], number(words[2], 4...4), words[3])
        case 4 where !text.contains("-"):
            timestamp(words[1], words[0], number(words[3], 4...4), words[2])
        default: nil
        }
    }

    private static func timestamp(_ day: String, _ month: String, _ year: Int?, _ time: String) -> Timestamp? {
        let clock = time.split(separator: ":", omittingEmptySubsequences: false).map { number(String($0), 2...2) }
        guard let year, let day = number(day, 1...2), let month = months.firstIndex(of: month), clock.count == 3,
            let date = CalendarDate(year: year, month: month + 1, day: day),
            let midnight = Timestamp(startOf: date, offset: .zulu),
            let hour = clock[0], let minute = clock[1], let second = clock[2], hour < 24, minute < 60, second <= 60
        else { return nil }
        return midnight.adding(.seconds(hour * 3_600 + minute * 60 + second))
    }

    private static func number(_ digits: String, _ width: ClosedRange<Int>) -> Int? {
        guard width.contains(digits.utf8.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return Int(digits)
    }

    /// A date that seems to lie more than 50 years ahead is of the century before.
    private static func century(_ year: Int, at now: Timestamp) -> Int {
        let thisYear = now.date(in: .zulu).year
        let full = thisYear - thisYear % 100 + year
        return full > thisYear + 50 ? full - 100 : full
    }
}
