import AACore

/// The days that a list of rows is of.
struct FIPeriod {
    /// As the list says itself.
    var stated: ClosedRange<CalendarDate>?
    /// From the first to the last day of its rows.
    var booked: ClosedRange<CalendarDate>?
    /// How many rows it has.
    var rows = 0
    /// The day from which on the account has been there, as its summary says.
    var opened: CalendarDate?

    func joined(with other: FIPeriod) -> FIPeriod {
        FIPeriod(
            stated: stated.joined(with: other.stated), booked: booked.joined(with: other.booked),
            rows: rows + other.rows, opened: opened ?? other.opened)
    }
}

extension ClosedRange<CalendarDate>? {
    /// From the first day of both to the last.
    func joined(with other: Self) -> Self {
        guard let left = self, let right = other else { return self ?? other }
        return min(left.lowerBound, right.lowerBound)...max(left.upperBound, right.upperBound)
    }
}
