/// The name of a month below a chart, with the year where it is new.
struct MonthMark {
    let month: CalendarMonth
    /// Where, in hundredths of a per cent of the width.
    let position: Int
    /// Whether it may go where space is short.
    let isMinor: Bool
    /// Whether the year is new after the mark before it, and after the last one that is not minor.
    let year: (isNew: Bool, isNewWithoutMinor: Bool)

    /// At most nine of the months, evenly spaced; `position` says where one stands.
    static func choose(_ months: [CalendarMonth], position: (Int) -> Int) -> [MonthMark] {
        let step = [1, 2, 3, 6, 12, 24, 60, 120].first { months.count <= $0 * 9 } ?? max(1, months.count / 8)
        let hasMinor = months.count > 5 * step
        var last: (year: Int?, majorYear: Int?)
        return stride(from: 0, to: months.count, by: step).enumerated().map { order, index in
            let month = months[index]
            let isMinor = hasMinor && order % 2 == 1
            defer {
                last.year = month.year
                if !isMinor { last.majorYear = month.year }
            }
            return MonthMark(
                month: month, position: position(index), isMinor: isMinor,
                year: (month.year != last.year, !isMinor && month.year != last.majorYear))
        }
    }

    func draw(into html: inout HTMLBuilder, y: Int) {
        let side = position < 300 ? "start" : position > 9_650 ? "end" : "middle"
        let place = percent(position)
        html.element(
            "text", ["class": "\(isMinor ? "minor " : "")\(side)", "x": place, "y": "\(y)"], month.shortName)
        guard let shown = yearClass else { return }
        html.element("text", ["class": "\(shown)\(side)", "x": place, "y": "\(y + 14)"], "\(month.year)")
    }

    /// Where the year is shown: with the minor marks, without them, or both; `nil` for neither.
    private var yearClass: String? {
        switch year {
        case (true, true): ""
        case (true, false): "minor "
        case (false, true): "major "
        case (false, false): nil
        }
    }
}
