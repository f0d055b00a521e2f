/// The zone of a written time: how far its clock is ahead of UTC, and whether that was written `Z`.
public struct UTCOffset: Hashable, Sendable {
    private let minuteNumber: Int16
    /// Whether UTC was written as `Z`; `+00:00` is another text for the same zone.
    public let isZulu: Bool

    /// Minutes ahead of UTC, from −1439 to 1439.
    public var minutes: Int { Int(minuteNumber) }

    /// An offset in minutes; `nil` from a whole day on.
    public init?(minutes: Int) {
        guard (-1_439...1_439).contains(minutes) else { return nil }
        self.init(minutes: minutes, isZulu: false)
    }

    private init(minutes: Int, isZulu: Bool) {
        minuteNumber = Int16(truncatingIfNeeded: minutes)
        self.isZulu = isZulu
    }

    /// UTC, written `Z`.
    public static let zulu = UTCOffset(minutes: 0, isZulu: true)
    /// Indian Standard Time, `+05:30`, the zone of all schedules and day buckets.
    public static let india = UTCOffset(minutes: 330, isZulu: false)
}

extension UTCOffset: CustomStringConvertible {
    /// `Z` or `+05:30`
    public var description: String {
        if isZulu { return "Z" }
        let sign = minutes < 0 ? "-" : "+"
        return "\(sign)\((abs(minutes) / 60).padded(to: 2)):\((abs(minutes) % 60).padded(to: 2))"
    }
}
