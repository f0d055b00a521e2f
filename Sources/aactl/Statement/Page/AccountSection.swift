import AACore
import AAModels

/// One account of the page: what it is, its curve, its months, its transactions.
struct AccountSection {
    let id: String
    let account: AccountSummary
    /// Whether the page has no other account, and so no table of all of them.
    let isAlone: Bool

    func write(to html: inout HTMLBuilder) {
        html.element("section", ["aria-labelledby": id]) { html in
            writeHead(&html)
            let days = account.dailyBalances
            if !days.isEmpty {
                html.element("figure") { html in
                    html.element("figcaption") { html in
                        html.element("span", ["class": "caption"], "Balance at the end of each day")
                    }
                    BalanceChart(id: "\(id)-balance", days: days, currency: account.currency).draw(into: &html)
                }
            }
            FlowSection(id: id, months: account.months, currency: account.currency, isOpen: isAlone).write(to: &html)
            if account.unplacedCount > 0 {
                html.element(
                    "p", ["class": "note"],
                    "Not in any sum, for want of a day, an amount or a direction: \(account.unplacedCount).")
            }
            TransactionTable(account: account).write(to: &html)
        }
        html.breakLine()
    }

    private func writeHead(_ html: inout HTMLBuilder) {
        let summary = account.source.summary
        html.element("div", ["class": "account"]) { html in
            html.element("div") { html in
                html.element("h2", ["id": id]) { $0.isolated(summary?.branch ?? account.fip.rawValue) }
                html.element("p", ["class": "muted"]) { html in
                    html.text("\(kind) · ")
                    html.isolated(account.source.maskedAccountNumber ?? "number not delivered")
                    html.text(" · from ")
                    html.isolated(account.fip.rawValue)
                }
            }
            html.element("div", ["class": "standing"]) { html in
                html.element("p", ["class": "amount"], MoneyText.full(account.balance, account.currency))
                let moment = summary?.balanceDateTime.map { "on \($0.date(in: .india).spoken)" }
                html.element("p", ["class": "muted"], "balance \(moment ?? "as last booked")")
            }
        }
    }

    private var kind: String {
        switch account.source.summary?.accountSubType {
        case .savings: "Savings account"
        case .current: "Current account"
        default: "Deposit account"
        }
    }
}
