import AACore

/// Money in and out per month: the chart and the table of its numbers.
struct FlowSection {
    let id: String
    let months: [MonthFlow]
    let currency: String
    /// Whether the table is open from the start.
    let isOpen: Bool

    func write(to html: inout HTMLBuilder) {
        guard !months.isEmpty else {
            html.element("p", ["class": "muted"], "No transactions in this period.")
            return
        }
        html.element("figure") { html in
            html.element("figcaption") { html in
                html.element("span", ["class": "caption"], "In and out each month")
                html.element("span", ["class": "key in"], "in")
                html.element("span", ["class": "key out"], "out")
            }
            FlowChart(id: "\(id)-flow", months: months, currency: currency).draw(into: &html)
        }
        writeTable(&html)
    }

    private func writeTable(_ html: inout HTMLBuilder) {
        let box: KeyValuePairs<StaticString, String> = [
            "class": "box", "role": "region", "tabindex": "0", "aria-label": "Sums of each month",
        ]
        html.element("details", isOpen ? ["open": ""] : [:]) { html in
            html.element("summary", [:], "Sums of each month")
            html.element("div", box) { writeRows(&$0) }
        }
        html.breakLine()
    }

    private func writeRows(_ html: inout HTMLBuilder) {
        html.element("table", ["class": "months"]) { html in
            html.element("caption", [:], "Sums of each month, in \(currency)")
            html.element("thead") { html in
                html.element("tr") { html in
                    html.element("th", ["scope": "col"], "Month")
                    for name in ["In", "Out", "Difference"] {
                        html.element("th", ["scope": "col", "class": "number"], name)
                    }
                }
            }
            html.element("tbody") { html in
                for flow in months.reversed() { row(flow.month.name, flow, &html) }
            }
            html.element("tfoot") { html in
                row("Total", months.reduce(into: MonthFlow(month: CalendarMonth(index: 0))) { $0.add($1) }, &html)
            }
        }
    }

    private func row(_ name: String, _ flow: MonthFlow, _ html: inout HTMLBuilder) {
        html.element("tr") { html in
            html.element("th", ["scope": "row"], name)
            html.element("td", ["class": "number"], MoneyText.plain(flow.credits))
            html.element("td", ["class": "number"], MoneyText.plain(flow.debits))
            html.element("td", ["class": "number"], MoneyText.signed(flow.net))
        }
        html.breakLine()
    }
}
