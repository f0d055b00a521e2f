import AACore
import AAModels

/// The bookings of an account, the newest first, under a heading for each month. Both go by the day of booking, as the balance does.
struct TransactionTable {
    let account: AccountSummary

    func write(to html: inout HTMLBuilder) {
        guard !account.rows.isEmpty else { return }
        html.element("h3", [:], "Transactions")
        let box: KeyValuePairs<StaticString, String> = [
            "class": "box long", "role": "region", "tabindex": "0", "aria-label": "Transactions, the newest first",
        ]
        html.element("div", box) { html in
            html.element("table", ["class": "rows"]) { html in
                html.element(
                    "caption", [:], "\(account.rows.count) transactions, in \(account.currency), the newest first")
                html.element("thead") { html in
                    html.element("tr") { html in
                        html.element("th", ["scope": "col"], "Date")
                        html.element("th", ["scope": "col"], "Narration")
                        for name in ["Debit", "Credit", "Balance"] {
                            html.element("th", ["scope": "col", "class": "number"], name)
                        }
                    }
                }
                writeMonths(&html)
            }
        }
        html.breakLine()
    }

    private func writeMonths(_ html: inout HTMLBuilder) {
        var rest = account.rows.reversed()[...]
        while let first = rest.first {
            let month = first.bookingDate.map(CalendarMonth.init(of:))
            let rows = rest.prefix { $0.bookingDate.map(CalendarMonth.init(of:)) == month }
            rest = rest.dropFirst(rows.count)
            html.element("tbody") { html in
                html.element("tr", ["class": "heading"]) { html in
                    html.element("th", ["colspan": "5", "scope": "rowgroup"], month?.name ?? "Without a date")
                }
                for row in rows { write(row, &html) }
            }
        }
    }

    private func write(_ row: StatementRow, _ html: inout HTMLBuilder) {
        let amount = MoneyText.plain(row.source.amount)
        html.element("tr") { html in
            html.element(
                "td", ["class": "date"],
                row.bookingDate.map { "\($0.day) \(CalendarMonth(of: $0).shortName)" } ?? MoneyText.missing)
            html.element("td", ["class": "narration"]) { html in
                html.isolated(row.source.narration ?? "")
                if row.isCredit == nil { html.text(" (\(amount), no direction given)") }
            }
            html.element("td", ["class": "number debit"], row.isCredit == false ? amount : "")
            html.element("td", ["class": "number credit"], row.isCredit == true ? amount : "")
            html.element("td", ["class": "number balance"], MoneyText.plain(row.source.balance))
        }
        html.breakLine()
    }
}
