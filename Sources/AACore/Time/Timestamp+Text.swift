extension Timestamp {
    /// Reads an ISO 8601 date-time: `2024-10-26T09:15:00.000+05:30`.
    ///
    /// Seconds and their fraction may be missing; the zone is `Z`, `+05:30` or `+0530`. A text without a zone is refused unless
    /// `assumedOffset` says what to take; the caller records that it was assumed.
    ///
    /// - Throws: ``AACoreError`` with ``AACoreError/Code/invalidTimestamp``.
    public init(_ text: String, assuming assumedOffset: UTCOffset? = nil) throws(AACoreError) {
        var digits = DigitReader(text)
        guard let year = digits.number(4), digits.take("-"), let month = digits.number(2), digits.take("-"),
            let day = digits.number(2), digits.take("T"), let hour = digits.number(2), digits.take(":"),
            let minute = digits.number(2)
        else { throw AACoreError(.invalidTimestamp, "not of the form yyyy-MM-ddTHH:mm:ss.SSS and a zone") }

        var second = 0
        var fraction: [Int] = []
        if digits.take(":") {
            guard let value = digits.number(2) else { throw AACoreError(.invalidTimestamp, "seconds have two digits") }
            second = value
            if digits.take(".") {
                fraction = digits.digits()
                guard !fraction.isEmpty else { throw AACoreError(.invalidTimestamp, "no digit follows the point") }
            }
        }
        guard let offset = digits.isAtEnd ? assumedOffset : UTCOffset(reading: &digits), digits.isAtEnd else {
            throw AACoreError(.invalidTimestamp, "the zone is missing or not Z, +hh:mm or +hhmm")
        }
        guard let date = CalendarDate(year: year, month: month, day: day), hour < 24, minute < 60, second < 60 else {
            throw AACoreError(.invalidTimestamp, "no such time of day or no such day")
        }
        let milliseconds = fraction.prefix(3).reduce(0) { $0 * 10 + $1 } * [1, 100, 10, 1][min(fraction.count, 3)]
        let minutes = date.daysSince1970 * 1_440 + hour * 60 + minute - offset.minutes
        let total = Int64(minutes) * 60_000 + Int64(second * 1_000 + milliseconds)
        guard
            let timestamp = Timestamp(
                millisecondsSince1970: total, offset: offset, fractionDigits: min(fraction.count, 3))
        else { throw AACoreError(.invalidTimestamp, "outside the years 1 to 9999") }
        self = timestamp
    }

    /// The form we send: UTC with three digits, `2024-10-26T03:45:00.000Z`. The reference service takes no other for `expiry`.
    public var wireText: String { text(in: .zulu, fractionDigits: 3) }

    private func text(in zone: UTCOffset, fractionDigits: Int) -> String {
        let local = millisecondsSince1970 + Int64(zone.minutes) * 60_000
        let ofDay = Int((local % 86_400_000 + 86_400_000) % 86_400_000)
        let (hour, minute, second) = (ofDay / 3_600_000, ofDay / 60_000 % 60, ofDay / 1_000 % 60)
        let time = "\(hour.padded(to: 2)):\(minute.padded(to: 2)):\(second.padded(to: 2))"
        let fraction = (ofDay % 1_000).padded(to: 3).prefix(fractionDigits)
        return "\(date(in: zone))T\(time)\(fraction.isEmpty ? "" : "." + fraction)\(zone)"
    }
}

extension Timestamp: CustomStringConvertible {
    /// The instant in its written zone, with as many digits as were written.
    public var description: String { text(in: offset, fractionDigits: fractionDigits) }
}

extension UTCOffset {
    init?(reading digits: inout DigitReader) {
        if digits.take("Z") {
            self = .zulu
            return
        }
        let isNegative = digits.take("-")
        guard isNegative || digits.take("+"), let hours = digits.number(2) else { return nil }
        _ = digits.take(":")
        guard let minutes = digits.number(2), hours < 24, minutes < 60 else { return nil }
        self.init(minutes: (hours * 60 + minutes) * (isNegative ? -1 : 1))
    }
}
