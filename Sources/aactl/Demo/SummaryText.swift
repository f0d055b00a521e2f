import AACore
import AAModels

/// A statement as lines for a terminal.
struct SummaryText {
    private let summary: StatementSummary

    init(_ summary: StatementSummary) { self.summary = summary }

    var lines: [String] {
        var lines = ["", "Holder: \(summary.holders.joined(separator: ", "))", ""]
        lines += table(
            ["Account", "FIP", "Transactions", "Balance"],
            summary.accounts.map { account in
                [
                    account.source.maskedAccountNumber ?? "", account.fip.description, String(account.rows.count),
                    MoneyText.full(account.balance, account.currency),
                ]
            })
        lines.append("")
        lines += table(
            ["Month", "Transactions", "Credits", "Debits", "Net"],
            summary.months.map { flow in
                [
                    flow.month.key, String(flow.count), MoneyText.plain(flow.credits), MoneyText.plain(flow.debits),
                    MoneyText.signed(flow.net),
                ]
            })
        return lines
    }

    /// Columns as wide as their widest cell; the first is flush left, numbers are flush right.
    private func table(_ head: [String], _ rows: [[String]]) -> [String] {
        let widths = head.indices.map { column in ([head] + rows).map { $0[column].count }.max() ?? 0 }
        return ([head] + rows).map { row in
            row.indices.map { column in
                let blanks = String(repeating: " ", count: widths[column] - row[column].count)
                return column == 0 ? row[column] + blanks : blanks + row[column]
            }.joined(separator: "  ")
        }
    }
}
