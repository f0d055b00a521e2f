import AACore
import AAModels

/// What a statement says: computed once, shown as a page and as JSON.
struct StatementSummary {
    let accounts: [AccountSummary]

    init(_ delivered: [DeliveredAccount]) { accounts = delivered.map(AccountSummary.init) }

    /// Each name once, in the order of the accounts.
    var holders: [String] {
        var seen: Set<String> = []
        return accounts.flatMap(\.holders).filter { seen.insert($0).inserted }
    }

    /// The currency of all accounts; `nil` if they have several: sums over them would mean nothing.
    var currency: String? {
        let currencies = Set(accounts.map(\.currency))
        return currencies.count == 1 ? currencies.first : nil
    }

    /// All accounts month by month; empty when they have several currencies.
    var months: [MonthFlow] { currency == nil ? [] : MonthFlow.joined(accounts.map(\.months)) }

    /// What stands in all accounts; `nil` when one balance is missing or currencies differ.
    var balance: Amount? {
        guard currency != nil, !accounts.isEmpty else { return nil }
        return accounts.map(\.balance).reduce(.zeroPaise, Amount.sum)
    }

    /// From the first day of any account to the last of any.
    var period: ClosedRange<CalendarDate>? {
        let periods = accounts.compactMap(\.period)
        guard let from = periods.map(\.lowerBound).min(), let to = periods.map(\.upperBound).max() else { return nil }
        return from...to
    }
}
