public import AACore

/// How many of the days that were asked for an account's document is of.
///
/// A FIP may deliver less than it was asked for and call it complete: three months of twelve, or a list of transactions without a
/// transaction. No provider says so, but the document shows it. That is no error, as what came is good: it is for the host to say
/// whether it is enough.
public struct FICoverage: Sendable, Hashable {
    /// How much a document is of.
    public enum Extent: Sendable, Hashable {
        /// All days that were asked for.
        case whole
        /// Some of them: see ``FICoverage/gaps``.
        case short
        /// There is no transaction: none was made, or the FIP had none to give.
        case empty
    }

    /// The days that were asked for, as far as there was anything to give: they were over, and the account was open.
    public let asked: ClosedRange<CalendarDate>
    /// The days that the document says it is of (`startDate`, `endDate`); `nil` if it does not say so in that order.
    public let stated: ClosedRange<CalendarDate>?
    /// The days from its first transaction to its last; `nil` if it has none that says its day.
    public let booked: ClosedRange<CalendarDate>?
    /// How many transactions there are, whether they say their days or not.
    public let transactionCount: Int

    /// Compares what was asked for with what a document is of.
    public init(
        asked: ClosedRange<CalendarDate>, stated: ClosedRange<CalendarDate>?, booked: ClosedRange<CalendarDate>?,
        transactionCount: Int
    ) {
        self.asked = asked
        self.stated = stated
        self.booked = booked
        self.transactionCount = transactionCount
    }

    /// How much the document is of. One that is empty may be of all days: then it has no ``gaps``.
    public var extent: Extent { transactionCount == 0 ? .empty : gaps.isEmpty ? .whole : .short }

    /// The days that were asked for and that the document neither says to be of nor has transactions around.
    public var gaps: [ClosedRange<CalendarDate>] {
        asked.days(outside: stated).flatMap { $0.days(outside: booked) }
    }

    /// How many days the gaps have.
    public var missingDays: Int {
        gaps.reduce(0) { $0 + $1.upperBound.daysSince1970 - $1.lowerBound.daysSince1970 + 1 }
    }

    /// The days that were asked for before the first transaction and behind the last. A few are common; months of them, in a
    /// document that says to be of all days, are what a bank that keeps its records short looks like.
    public var quiet: [ClosedRange<CalendarDate>] { asked.days(outside: booked) }
}

extension FICoverage {
    /// What an account's transactions are of, next to the range of the session that they came in; `nil` where nothing can be said:
    /// the kind of account has no transactions, nothing tells their days, or no day that was asked for counts.
    ///
    /// A day counts if it is in the range both in UTC and in India, as FIPs count in either, if it was over in both when the document
    /// was fetched, as many FIPs answer until yesterday only, and if it is not before the account's `openingDate`.
    public init?(of content: FIDocument.Content, asked range: FIDataRange, fetchedAt time: Timestamp) {
        guard let period = content.record?.transactionPeriod,
            period.stated != nil || period.booked != nil || period.rows == 0,
            let asked = range.days(since: period.opened, overAt: time)
        else { return nil }
        self.init(asked: asked, stated: period.stated, booked: period.booked, transactionCount: period.rows)
    }
}

extension FIDataRange {
    /// The days of the range that count; its end is no longer part of it.
    fileprivate func days(since opened: CalendarDate?, overAt time: Timestamp) -> ClosedRange<CalendarDate>? {
        let end = to.adding(.milliseconds(-1))
        let first = [from.date(in: .zulu), from.date(in: .india), opened].compactMap(\.self).max()
        let last = [end.date(in: .zulu), end.date(in: .india), time.dayBefore].compactMap(\.self).min()
        guard let first, let last, first <= last else { return nil }
        return first...last
    }
}

extension Timestamp {
    /// The last day that is over in UTC and in India.
    fileprivate var dayBefore: CalendarDate? { min(date(in: .zulu), date(in: .india)).adding(days: -1) }
}

extension ClosedRange<CalendarDate> {
    /// The days of this range before and behind another.
    fileprivate func days(outside other: Self?) -> [Self] {
        guard let other, overlaps(other) else { return [self] }
        let before = other.lowerBound.adding(days: -1).flatMap { lowerBound <= $0 ? lowerBound...$0 : nil }
        let behind = other.upperBound.adding(days: 1).flatMap { $0 <= upperBound ? $0...upperBound : nil }
        return [before, behind].compactMap(\.self)
    }
}
