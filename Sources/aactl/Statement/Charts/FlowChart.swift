import AACore

/// What came in and went out each month, as pairs of bars.
struct FlowChart {
    let id: String
    let months: [MonthFlow]
    let currency: String

    /// More than three years of bars are too thin to read; the table has them all.
    static let mostMonths = 36

    func draw(into html: inout HTMLBuilder) {
        let shown = months.suffix(Self.mostMonths)
        let flows = shown.map { (flow: $0, credits: Self.paise($0.credits), debits: Self.paise($0.debits)) }
        let scale = ChartScale(holding: flows.flatMap { [$0.credits, $0.debits] })
        let frame = ChartFrame(
            id: id, title: "Money in and out each month", summary: summary(shown), scale: scale, currency: currency)
        // Few months stay as narrow as many, from the left.
        let slots = max(flows.count, 8)
        let width = 10_000 / slots
        let marks = MonthMark.choose(shown.map(\.month)) { $0 * 10_000 / slots + width / 2 }
        frame.draw(into: &html, months: marks) { html in
            for (index, item) in flows.enumerated() {
                let left = index * 10_000 / slots
                bar(
                    "in", item.flow.month, item.flow.credits, item.credits, left + width * 14 / 100, width, scale, &html
                )
                bar("out", item.flow.month, item.flow.debits, item.debits, left + width * 52 / 100, width, scale, &html)
            }
        }
    }

    private func bar(
        _ direction: String, _ month: CalendarMonth, _ amount: Amount?, _ paise: Int64, _ left: Int, _ width: Int,
        _ scale: ChartScale, _ html: inout HTMLBuilder
    ) {
        let edges = [scale.depth(of: paise, in: ChartFrame.plotHeight), scale.depth(of: 0, in: ChartFrame.plotHeight)]
        let (top, bottom) = (min(edges[0], edges[1]), max(edges[0], edges[1]))
        guard bottom > top else { return }
        html.element(
            "rect",
            [
                "class": direction, "x": percent(left), "y": "\(ChartFrame.plotTop + top)",
                "width": percent(width * 34 / 100), "height": "\(bottom - top)",
            ]
        ) { html in
            html.element("title", [:], "\(month.name), \(direction): \(MoneyText.full(amount, currency))")
        }
    }

    private func summary(_ shown: ArraySlice<MonthFlow>) -> String {
        guard let first = shown.first, let last = shown.last else { return "There are no months to show." }
        let span = first.month == last.month ? first.month.name : "\(first.month.name) to \(last.month.name)"
        let total = shown.reduce(into: MonthFlow(month: last.month)) { $0.add($1) }
        return "\(span): \(MoneyText.full(total.credits, currency)) in, \(MoneyText.full(total.debits, currency)) out. "
            + "The left bar of each month is money in, the right one money out."
    }

    private static func paise(_ amount: Amount?) -> Int64 { amount.map(ChartScale.paise) ?? 0 }
}
