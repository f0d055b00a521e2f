import AACore

/// A month of the calendar, the bucket of all sums.
struct CalendarMonth: Hashable, Comparable {
    /// Months since the year 0.
    let index: Int

    init(index: Int) { self.index = index }

    init(of date: CalendarDate) { index = date.year * 12 + date.month - 1 }

    var year: Int { index / 12 }
    var month: Int { index % 12 + 1 }

    /// `Apr`
    var shortName: String { Self.names[index % 12] }
    /// `Apr 2026`
    var name: String { "\(shortName) \(year)" }
    /// `2026-04`
    var key: String {
        let (year, month) = (String(year), String(month))
        return String(repeating: "0", count: max(0, 4 - year.count)) + year + (month.count < 2 ? "-0" : "-") + month
    }

    static func < (left: Self, right: Self) -> Bool { left.index < right.index }

    private static let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}

extension CalendarDate {
    /// `31 Mar 2026`
    var spoken: String { "\(day) \(CalendarMonth(of: self).name)" }
}
