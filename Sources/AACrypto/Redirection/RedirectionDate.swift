public import AACore

/// The instant of a redirection, 15 digits in UTC: `reqdate` and `resdate`. It salts the key, so its text is kept as it was written.
///
/// The standard says `ddmmyyyyhh24misss`. Version 1.5.0 writes day, month, year, hour, minute, second and a tenth; the older text
/// has no seconds and three digits of milliseconds. Both have 15 digits, so a received text may have two readings.
public struct RedirectionDate: Sendable, Hashable {
    /// The 15 digits.
    public let text: String
    /// The instants that the text may mean, that of version 1.5.0 first; one or two.
    public let readings: [Timestamp]

    /// Writes an instant in the form of version 1.5.0, cut to tenths of a second.
    public init(_ instant: Timestamp) {
        let date = instant.date(in: .zulu)
        let day = instant.millisecondsSince1970 % 86_400_000
        let tenths = Int((day + 86_400_000) % 86_400_000 / 100)
        let numbers = [
            (date.day, 2), (date.month, 2), (date.year, 4), (tenths / 36_000, 2), (tenths / 600 % 60, 2),
            (tenths / 10 % 60, 2), (tenths % 10, 1),
        ]
        text = numbers.map { number, width in
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }.joined()
        readings = Self.readings(of: text)
    }

    /// Reads the date of a message.
    ///
    /// - Throws: ``AACryptoError/Code/malformedText`` unless it is 15 digits that mean an instant.
    public init(text: String) throws(AACryptoError) {
        readings = Self.readings(of: text)
        guard !readings.isEmpty else {
            throw AACryptoError(.malformedText, "the redirection's date is not 15 digits that mean an instant")
        }
        self.text = text
    }

    /// Whether one of the readings is at most so far from `now`, before or after. The standard's 180 s are the default.
    ///
    /// Ask before anything is decrypted: it is cheap, and deriving a key is not.
    public func isFresh(at now: Timestamp, within limit: Duration = .seconds(180)) -> Bool {
        readings.contains { reading in
            let age = now.duration(since: reading)
            return age <= limit && age >= .zero - limit
        }
    }

    private static func readings(of text: String) -> [Timestamp] {
        let digits = text.utf8.map { Int($0) - Int(UInt8(ascii: "0")) }
        guard digits.count == 15, digits.allSatisfy((0...9).contains) else { return [] }
        let number = { (places: Range<Int>) in digits[places].reduce(0) { $0 * 10 + $1 } }
        let (hour, minute, second) = (number(8..<10), number(10..<12), number(12..<14))
        guard hour < 24, minute < 60,
            let date = CalendarDate(year: number(4..<8), month: number(2..<4), day: number(0..<2)),
            let midnight = Timestamp(startOf: date, offset: .zulu)
        else { return [] }
        let start = midnight.adding(.seconds(hour * 3_600 + minute * 60))
        let inSeconds = start.adding(.milliseconds(second * 1_000 + digits[14] * 100))
        let inMilliseconds = start.adding(.milliseconds(number(12..<15)))
        return second < 60 ? [inSeconds, inMilliseconds] : [inMilliseconds]
    }
}
