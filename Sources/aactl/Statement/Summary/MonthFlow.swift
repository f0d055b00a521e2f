import AACore

/// What came in and went out in a month.
struct MonthFlow: Equatable {
    let month: CalendarMonth
    /// The exact sums; `nil` once one needs more than 38 digits.
    private(set) var credits: Amount? = .zeroPaise
    private(set) var debits: Amount? = .zeroPaise
    /// How many rows the sums hold.
    private(set) var count = 0

    init(month: CalendarMonth) { self.month = month }

    /// What came in less what went out.
    var net: Amount? {
        guard let credits, let debits else { return nil }
        return try? credits.subtracting(debits)
    }

    mutating func add(_ amount: Amount, isCredit: Bool) {
        count += 1
        if isCredit { credits = Amount.sum(credits, amount) } else { debits = Amount.sum(debits, amount) }
    }

    mutating func add(_ other: MonthFlow) {
        count += other.count
        credits = Amount.sum(credits, other.credits)
        debits = Amount.sum(debits, other.debits)
    }

    /// The flows of several accounts as one, month by month.
    static func joined(_ flows: [[MonthFlow]]) -> [MonthFlow] {
        var months: [CalendarMonth: MonthFlow] = [:]
        for flow in flows.joined() { months[flow.month, default: MonthFlow(month: flow.month)].add(flow) }
        return filled(months)
    }

    /// In order, without gaps as long as that stays readable: a month in which nothing happened is an answer too.
    static func filled(_ months: [CalendarMonth: MonthFlow]) -> [MonthFlow] {
        let sorted = months.values.sorted { $0.month < $1.month }
        guard let first = sorted.first?.month.index, let last = sorted.last?.month.index, last - first < 240 else {
            return sorted
        }
        return (first...last).map { index in
            let month = CalendarMonth(index: index)
            return months[month] ?? MonthFlow(month: month)
        }
    }
}

extension Amount {
    /// Nothing, written with paise.
    static let zeroPaise = Amount(hundredths: 0)

    /// The exact sum; `nil` if one is missing or it needs more than 38 digits.
    static func sum(_ left: Amount?, _ right: Amount?) -> Amount? {
        guard let left, let right else { return nil }
        return try? left.adding(right)
    }
}
