import AACore

/// The balance at the end of each day, as a stepped curve.
struct BalanceChart {
    let id: String
    let days: [(date: CalendarDate, balance: Amount)]
    let currency: String

    private typealias Point = (x: Int, paise: Int64)
    private static let width = 10_000
    /// Days that fall into one of so many columns are drawn as their lowest, highest and last.
    private static let columns = 500

    func draw(into html: inout HTMLBuilder) {
        guard let first = days.first, let last = days.last else { return }
        let span = max(1, last.date.daysSince1970 - first.date.daysSince1970)
        func x(_ date: CalendarDate) -> Int {
            min(max((date.daysSince1970 - first.date.daysSince1970) * Self.width / span, 0), Self.width)
        }
        let points = Self.thinned(days.map { (x($0.date), ChartScale.paise($0.balance)) })
        let scale = ChartScale(holding: points.map(\.paise))
        let frame = ChartFrame(
            id: id, title: "Balance", summary: summary(first, last), scale: scale, currency: currency)
        let months =
            CalendarMonth(of: first.date)
            .index...max(CalendarMonth(of: last.date).index, CalendarMonth(of: first.date).index)
        let marks = MonthMark.choose(months.prefix(1_200).map(CalendarMonth.init(index:))) { offset in
            let month = CalendarMonth(index: months.lowerBound + offset)
            return CalendarDate(year: month.year, month: month.month, day: 1).map(x) ?? 0
        }
        frame.draw(into: &html, months: marks) { html in
            html.element(
                "svg",
                [
                    "x": "0", "y": "\(ChartFrame.plotTop)", "width": "100%", "height": "\(ChartFrame.plotHeight)",
                    "viewBox": "0 0 \(Self.width) \(ChartFrame.plotHeight * 10)", "preserveAspectRatio": "none",
                ]
            ) { html in
                let line = Self.path(points, scale)
                let base = scale.depth(of: 0, in: ChartFrame.plotHeight * 10)
                html.element("path", ["class": "area", "d": "\(line)V\(base)H\(points.first?.x ?? 0)Z"])
                html.element("path", ["class": "curve", "d": line])
            }
        }
    }

    private func summary(_ first: (date: CalendarDate, balance: Amount), _ last: (date: CalendarDate, balance: Amount))
        -> String
    {
        let lowest = days.map(\.balance).min() ?? last.balance
        let highest = days.map(\.balance).max() ?? last.balance
        return "From \(MoneyText.full(first.balance, currency)) on \(first.date.spoken) to "
            + "\(MoneyText.full(last.balance, currency)) on \(last.date.spoken); "
            + "lowest \(MoneyText.full(lowest, currency)), highest \(MoneyText.full(highest, currency))."
    }

    private static func path(_ points: [Point], _ scale: ChartScale) -> String {
        guard let first = points.first else { return "" }
        func y(_ point: Point) -> Int { scale.depth(of: point.paise, in: ChartFrame.plotHeight * 10) }
        // A balance stays until the next booking. One day alone is a line across.
        guard points.count > 1 else { return "M0 \(y(first))H\(width)" }
        return points.dropFirst().reduce("M\(first.x) \(y(first))") { $0 + "H\($1.x)V\(y($1))" }
    }

    private static func thinned(_ points: [Point]) -> [Point] {
        guard points.count > 2 * columns else { return points }
        var kept: [Point] = []
        var rest = points[...]
        while let first = rest.first {
            let column = rest.prefix { $0.x * columns / (width + 1) == first.x * columns / (width + 1) }
            rest = rest.dropFirst(column.count)
            let (lowest, highest) = (column.min { $0.paise < $1.paise }, column.max { $0.paise < $1.paise })
            let extremes = [lowest, highest].compactMap(\.self).sorted { ($0.x, $0.paise) < ($1.x, $1.paise) }
            kept += extremes + column.suffix(1)
        }
        return kept
    }
}
