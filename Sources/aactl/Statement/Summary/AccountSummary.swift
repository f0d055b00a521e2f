import AACore
import AAModels

/// One account of a statement, with the sums of its months.
struct AccountSummary {
    let fip: EntityID
    let source: DepositAccount
    /// From the oldest to the newest.
    let rows: [StatementRow]
    /// In order, by the day each row counts for.
    let months: [MonthFlow]
    /// How many rows no sum holds, because they lack a day, an amount or a direction.
    let unplacedCount: Int

    init(_ delivered: DeliveredAccount) {
        fip = delivered.fip
        source = delivered.account
        rows = StatementRow.chronological(source.transactions?.rows ?? [])
        var months: [CalendarMonth: MonthFlow] = [:]
        var unplaced = 0
        for row in rows {
            guard let date = row.date, let amount = row.source.amount, let isCredit = row.isCredit else {
                unplaced += 1
                continue
            }
            let month = CalendarMonth(of: date)
            months[month, default: MonthFlow(month: month)].add(amount, isCredit: isCredit)
        }
        self.months = MonthFlow.filled(months)
        unplacedCount = unplaced
    }

    /// The holders' names.
    var holders: [String] { source.holders?.holders.compactMap(\.name) ?? [] }
    /// An ISO 4217 code; DEPOSIT accounts without one are in rupees.
    var currency: String { source.summary?.currency ?? "INR" }
    /// What the bank says is in the account, or else what the newest row leaves.
    var balance: Amount? { source.summary?.currentBalance ?? rows.last { $0.source.balance != nil }?.source.balance }
    /// The period that was asked for, or else the days of the rows.
    var period: ClosedRange<CalendarDate>? {
        let dates = rows.compactMap(\.date)
        guard let from = source.transactions?.startDate ?? dates.min(),
            let to = source.transactions?.endDate ?? dates.max(), from <= to
        else { return nil }
        return from...to
    }

    /// The balance at the end of each day that has one, in order.
    var dailyBalances: [(date: CalendarDate, balance: Amount)] {
        var days: [(date: CalendarDate, balance: Amount)] = []
        for row in rows {
            guard let date = row.bookingDate, let balance = row.source.balance else { continue }
            if days.last?.date == date { days.removeLast() }
            days.append((date, balance))
        }
        return days
    }
}
