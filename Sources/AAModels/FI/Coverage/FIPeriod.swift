import AACore

/// The days that a list of rows is of.
struct FIPeriod {
    /// As the list says itself.
    var stated: ClosedRange<CalendarDate>?
    /// From the first to the last day of its rows.
    var booked: ClosedRange<CalendarDate>?

    func joined(with other: FIPeriod) -> FIPeriod {
        FIPeriod(stated: stated.joined(with: other.stated), booked: booked.joined(with: other.booked))
    }
}

extension ClosedRange<CalendarDate>? {
    /// From the first day of both to the last.
    func joined(with other: Self) -> Self {
        guard let left = self, let right = other else { return self ?? other }
        return min(left.lowerBound, right.lowerBound)...max(left.upperBound, right.upperBound)
    }
}
