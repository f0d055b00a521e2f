/// An instant, to the millisecond, with the zone it was written in.
///
/// Equality, order and hash go by the instant; ``description`` keeps the written zone and number of digits.
public struct Timestamp: Sendable {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    public let millisecondsSince1970: Int64
    /// The zone it was written in.
    public let offset: UTCOffset
    private let fractionDigitNumber: Int8

    /// How many digits of the second's fraction were written, at most 3. Finer ones are cut, as no field has a use for them.
    public var fractionDigits: Int { Int(fractionDigitNumber) }

    /// The instants of the years 1 to 9999 in UTC.
    public static let validMilliseconds: ClosedRange<Int64> = -62_135_596_800_000...253_402_300_799_999

    /// An instant; `nil` when its year, in UTC or in its zone, is not one of 1 to 9999.
    public init?(millisecondsSince1970: Int64, offset: UTCOffset = .zulu) {
        self.init(millisecondsSince1970: millisecondsSince1970, offset: offset, fractionDigits: 3)
    }

    init?(millisecondsSince1970: Int64, offset: UTCOffset, fractionDigits: Int) {
        guard Self.validMilliseconds.contains(millisecondsSince1970),
            Self.validMilliseconds.contains(millisecondsSince1970 + Int64(offset.minutes) * 60_000)
        else { return nil }
        self.init(unchecked: millisecondsSince1970, offset: offset, fractionDigits: fractionDigits)
    }

    private init(unchecked milliseconds: Int64, offset: UTCOffset, fractionDigits: Int) {
        millisecondsSince1970 = milliseconds
        self.offset = offset
        fractionDigitNumber = Int8(truncatingIfNeeded: fractionDigits)
    }

    /// 1970-01-01T00:00:00.000Z
    public static let unixEpoch = Timestamp(unchecked: 0, offset: .zulu, fractionDigits: 3)

    /// Before every event.
    public static let distantPast = Timestamp(
        unchecked: validMilliseconds.lowerBound, offset: .zulu, fractionDigits: 3)

    /// The first moment of a day in a zone.
    public init?(startOf date: CalendarDate, offset: UTCOffset = .india) {
        let minutes = Int64(date.daysSince1970) * 1_440 - Int64(offset.minutes)
        self.init(millisecondsSince1970: minutes * 60_000, offset: offset, fractionDigits: 0)
    }

    /// The instant `duration` later, in the same zone. Durations are cut to milliseconds. It stays within the years 1 to 9999.
    public func adding(_ duration: Duration) -> Timestamp {
        let (seconds, attoseconds) = duration.components
        let milliseconds = Int128(seconds) * 1_000 + Int128(attoseconds / 1_000_000_000_000_000)
        let range = Self.validMilliseconds
        let target = min(
            max(Int128(millisecondsSince1970) + milliseconds, Int128(range.lowerBound)), Int128(range.upperBound))
        return Timestamp(millisecondsSince1970: Int64(target), offset: offset, fractionDigits: 3)
            ?? Timestamp(unchecked: Int64(target), offset: .zulu, fractionDigits: 3)
    }

    /// How long after `other` this is.
    public func duration(since other: Timestamp) -> Duration {
        .milliseconds(millisecondsSince1970 - other.millisecondsSince1970)
    }

    /// The day it falls on in a zone, by default the written one; never outside the years 1 to 9999.
    public func date(in zone: UTCOffset? = nil) -> CalendarDate {
        let range = Self.validMilliseconds
        let shifted = millisecondsSince1970 + Int64((zone ?? offset).minutes) * 60_000
        let local = min(max(shifted, range.lowerBound), range.upperBound)
        let days = Int((local - (local % 86_400_000 + 86_400_000) % 86_400_000) / 86_400_000)
        return CalendarDate(daysSince1970: days) ?? .unixEpoch
    }
}

extension CalendarDate {
    /// 1970-01-01
    public static let unixEpoch = CalendarDate(unchecked: (1970, 1, 1))

    /// After every event.
    package static let distantFuture = CalendarDate(unchecked: (9999, 12, 31))
}

extension Timestamp: Comparable, Hashable {
    /// Equal when the instants are.
    public static func == (left: Self, right: Self) -> Bool {
        left.millisecondsSince1970 == right.millisecondsSince1970
    }

    /// Orders by instant.
    public static func < (left: Self, right: Self) -> Bool {
        left.millisecondsSince1970 < right.millisecondsSince1970
    }

    /// Hashes the instant.
    public func hash(into hasher: inout Hasher) { hasher.combine(millisecondsSince1970) }
}
