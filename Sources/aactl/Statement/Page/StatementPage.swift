import AACore
import AAModels

/// The statement as one HTML file: no script, no other file, nothing of the outside.
///
/// It shows the holder's name and the account numbers as the banks masked them; no PAN, no mobile number, no address.
struct StatementPage {
    let summary: StatementSummary

    /// The page. The same accounts give the same bytes.
    var html: String {
        var html = HTMLBuilder()
        html.element("html", ["lang": "en-IN"]) { html in
            html.breakLine()
            html.element("head") { writeHead(&$0) }
            html.breakLine()
            html.element("body") { html in
                html.element("main") { writeBody(&$0) }
            }
        }
        html.breakLine()
        return html.text
    }

    private var title: String {
        (["Account statement"] + (summary.holders.isEmpty ? [] : [summary.holders.joined(separator: ", ")]))
            .joined(separator: " – ")
    }

    private func writeHead(_ html: inout HTMLBuilder) {
        html.breakLine()
        html.void("meta", ["charset": "utf-8"])
        html.void(
            "meta",
            [
                "http-equiv": "Content-Security-Policy",
                "content":
                    "default-src 'none'; style-src \(StatementStyle.policySource); base-uri 'none'; form-action 'none'",
            ])
        html.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        html.void("meta", ["name": "referrer", "content": "no-referrer"])
        html.void("meta", ["name": "color-scheme", "content": "light dark"])
        html.element("title", [:], title)
        html.breakLine()
        html.style(StatementStyle.sheet)
    }

    private func writeBody(_ html: inout HTMLBuilder) {
        html.breakLine()
        html.element("header") { writeHeader(&$0) }
        html.breakLine()
        if summary.accounts.count > 1, let currency = summary.currency {
            html.element("section", ["aria-labelledby": "overview"]) { html in
                html.element("h2", ["id": "overview"], "All accounts, month by month")
                FlowSection(id: "all", months: summary.months, currency: currency, isOpen: true).write(to: &html)
            }
            html.breakLine()
        }
        for (index, account) in summary.accounts.enumerated() {
            AccountSection(id: "account-\(index + 1)", account: account, isAlone: summary.accounts.count == 1).write(
                to: &html)
        }
        html.element("footer") { html in
            html.element(
                "p", [:],
                "Figures as the banks delivered them, added up exactly. Months are calendar months in India, by value date. "
                    + "Transfers between own accounts count as money in and as money out.")
            html.element("p", [:], "K thousand · L lakh, 1,00,000 · Cr crore, 1,00,00,000")
        }
        html.breakLine()
    }

    private func writeHeader(_ html: inout HTMLBuilder) {
        html.element("p", ["class": "eyebrow"], "Account statement")
        html.element("h1") { html in
            if summary.holders.isEmpty { html.text("Name not delivered") }
            for (index, name) in summary.holders.enumerated() {
                if index > 0 { html.text(", ") }
                html.isolated(name)
            }
        }
        let count = summary.accounts.count
        let period = summary.period.map { "\($0.lowerBound.spoken) to \($0.upperBound.spoken) · " } ?? ""
        html.element("p", ["class": "muted"], "\(period)\(count) \(count == 1 ? "account" : "accounts")")
        guard let currency = summary.currency else { return }
        let total = summary.months.reduce(into: MonthFlow(month: CalendarMonth(index: 0))) { $0.add($1) }
        html.element("dl", ["class": "figures"]) { html in
            figure("Balance", MoneyText.full(summary.balance, currency), "balance", &html)
            figure("Money in", MoneyText.full(total.credits, currency), "in", &html)
            figure("Money out", MoneyText.full(total.debits, currency), "out", &html)
        }
    }

    private func figure(_ name: String, _ value: String, _ kind: String, _ html: inout HTMLBuilder) {
        html.element("div", ["class": kind]) { html in
            html.element("dt", [:], name)
            html.element("dd", [:], value)
        }
    }
}
