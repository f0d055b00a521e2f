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

    /// The days that were asked for.
    public let asked: ClosedRange<CalendarDate>
    /// The days that the document says it is of (`startDate`, `endDate`); `nil` if it does not say so in that order.
    public let stated: ClosedRange<CalendarDate>?
    /// The days from its first transaction to its last; `nil` if it has none that says its day.
    public let booked: ClosedRange<CalendarDate>?

    /// Compares what was asked for with what a document is of.
    public init(
        asked: ClosedRange<CalendarDate>, stated: ClosedRange<CalendarDate>?, booked: ClosedRange<CalendarDate>?
    ) {
        self.asked = asked
        self.stated = stated
        self.booked = booked
    }

    /// How much the document is of.
    public var extent: Extent { booked == nil ? .empty : gaps.isEmpty ? .whole : .short }

    /// The days that were asked for and that the document neither says to be of nor has transactions around: before, behind, or all.
    /// Many FIPs answer until yesterday only, and none from before an account was opened, so a good document may have gaps.
    public var gaps: [ClosedRange<CalendarDate>] { asked.days(outside: stated.joined(with: booked)) }

    /// How many days the gaps have.
    public var missingDays: Int {
        gaps.reduce(0) { $0 + $1.upperBound.daysSince1970 - $1.lowerBound.daysSince1970 + 1 }
    }

    /// The days that were asked for before the first transaction and behind the last. A few are common; months of them, in a
    /// document that says to be of all days, are what a bank that keeps its records short looks like.
    public var quiet: [ClosedRange<CalendarDate>] { asked.days(outside: booked) }
}

extension FICoverage {
    /// What an account's transactions are of, next to the range of the session that they came in; `nil` for a kind of account that has
    /// none.
    ///
    /// A day counts as asked for if it is in the range both in UTC and in India, as FIPs count in either.
    public init?(of content: FIDocument.Content, asked range: FIDataRange) {
        guard let period = content.record?.transactionPeriod else { return nil }
        self.init(asked: range.days, stated: period.stated, booked: period.booked)
    }
}

extension FIDataRange {
    /// The days of the range, at least one; its end is no longer part of it.
    fileprivate var days: ClosedRange<CalendarDate> {
        let end = max(from, to.adding(.milliseconds(-1)))
        let first = max(from.date(in: .zulu), from.date(in: .india))
        return first...max(first, min(end.date(in: .zulu), end.date(in: .india)))
    }
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
