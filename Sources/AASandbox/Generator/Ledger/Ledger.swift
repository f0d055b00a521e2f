import AACore

/// An account's book: applies what is planned in order of time, and never goes below zero.
struct Ledger: Sendable {
    private(set) var entries: [LedgerEntry] = []
    private(set) var balance: Int64
    /// The sum of the daily closing balances since interest was last paid.
    private var interestProduct: Int64 = 0
    private var today: CalendarDate
    private var ordinal = 0
    private var random: SeededRandom

    init(openingBalance: Int64, from start: CalendarDate, random: SeededRandom) {
        balance = openingBalance
        today = start
        self.random = random
    }

    /// Applies one month's plan.
    mutating func post(_ plan: [PlannedEntry]) {
        // The offset makes the order total: sorting alone does not promise to keep equals in place.
        let ordered = plan.enumerated().sorted {
            ($0.element.date, $0.element.second, $0.offset) < ($1.element.date, $1.element.second, $1.offset)
        }
        for (_, planned) in ordered { post(planned) }
    }

    private mutating func post(_ planned: PlannedEntry) {
        advance(to: planned.date)
        // Drawn for every plan, carried out or not, so that one skipped row does not renumber the rest.
        let reference = planned.reference ?? Self.reference(on: planned.date, &random)
        let isSettledLater = planned.channel == .card && random.chance(60) && planned.date.day > 1
        let change: Int64
        switch planned.size {
        case .credit(let paise): change = paise
        case .debit(let paise, let floor): change = balance - paise >= floor ? -paise : 0
        case .surplus(let keeping): change = balance > 2 * keeping ? -(balance - keeping) / 100_000 * 100_000 : 0
        case .interest: change = takeInterest()
        }
        guard change != 0 else { return }
        balance += change
        ordinal += 1
        entries.append(
            LedgerEntry(
                date: planned.date, second: planned.second,
                valueDate: isSettledLater ? planned.date.adding(days: -1) ?? planned.date : planned.date,
                isCredit: change > 0, paise: abs(change), balance: balance, channel: planned.channel,
                party: planned.party, note: planned.note, reference: reference, ordinal: ordinal))
    }

    private mutating func advance(to date: CalendarDate) {
        guard date > today else { return }
        interestProduct += balance * Int64(date.daysSince1970 - today.daysSince1970)
        today = date
        ordinal = 0
    }

    /// 2.75 per cent a year on each day's closing balance, rounded to the paisa, paid in whole rupees as banks do.
    private mutating func takeInterest() -> Int64 {
        let hundredthsOfPercentDays = interestProduct * 275
        interestProduct = 0
        return (hundredthsOfPercentDays / 3_650_000 + 50) / 100 * 100
    }

    /// A retrieval reference number: last digit of the year, day of the year, eight digits.
    private static func reference(on date: CalendarDate, _ random: inout SeededRandom) -> String {
        let newYear = CalendarDate(year: date.year, month: 1, day: 1) ?? date
        let day = String(1_000 + date.daysSince1970 - newYear.daysSince1970 + 1).dropFirst()
        return "\(date.year % 10)\(day)\(random.digits(8))"
    }
}
