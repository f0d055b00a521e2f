import AACore

/// Collects what one account intends in one month.
struct MonthPlan {
    /// The first day of the month.
    let month: CalendarDate
    let days: Int
    var random: SeededRandom
    private(set) var entries: [PlannedEntry] = []

    init(month: CalendarDate, random: SeededRandom) {
        self.month = month
        self.random = random
        days = CalendarDate.days(in: month.month, of: month.year)
    }

    /// Plans an entry on a day of the month, or on its last day when it is shorter, at a time within `hours`.
    mutating func add(
        _ size: PlannedEntry.Size, on day: Int, _ hours: ClosedRange<Int>, _ channel: Channel, _ party: Party,
        _ note: String,
        reference: String? = nil
    ) {
        let day = min(day, days)
        let second = random.number(in: hours.lowerBound * 3_600...hours.upperBound * 3_600 + 3_599)
        guard let date = CalendarDate(year: month.year, month: month.month, day: day) else { return }
        entries.append(
            PlannedEntry(
                date: date, second: second, size: size, channel: channel, party: party, note: note, reference: reference
            ))
    }

    /// The day, or the last working day before it; the next one where that would leave the month.
    func workingDay(_ day: Int) -> Int {
        let day = min(day, days)
        let weekday = (month.daysSince1970 + day - 1 + 4) % 7  // 1970-01-01 was a Thursday; 0 is Sunday.
        guard weekday == 0 else { return day }
        return day > 1 ? day - 1 : day + 1
    }

    /// `JUN 2026`
    var name: String { "\(Self.monthNames[month.month - 1]) \(month.year)" }

    static let monthNames = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]
}

extension MonthPlan {
    /// What the bank itself does: interest and the alert charge at a quarter's end, the card's fee once a year.
    mutating func addBank(earnsInterest: Bool) {
        let bank = Party("")
        if month.month % 3 == 0 {
            if earnsInterest { add(.interest, on: days, 23...23, .interest, bank, "") }
            let quarter = "\(Self.monthNames[month.month - 3])-\(Self.monthNames[month.month - 1]) \(month.year)"
            add(.debit(1_770, floor: 0), on: min(days, 18), 2...4, .charge, bank, "SMS ALERT CHGS INC GST \(quarter)")
        }
        if month.month == 7 {
            add(.debit(29_500, floor: 0), on: 12, 2...4, .charge, bank, "DEBIT CARD ANNUAL FEE INC GST")
        }
    }

    /// Purchases by UPI and card on any day, heavier in a season of festivals. `scale` is the price level, in per cent.
    mutating func addPurchases(perMonth: Int, scale: Int64, floor: Int64) {
        let season = Household.season(month.month)
        for _ in 0..<perMonth * season / 100 {
            let note = random.pick(["UPI", "PAYMENT", "BILL", "ORDER", "QR PAY"])
            addPurchase(random.pick(Parties.everyday), scale: scale, 1...days, floor: floor, note)
        }
        for _ in 0..<max(2, perMonth * season / 600) {
            addPurchase(random.pick(Parties.shops), scale: scale, 1...days, floor: floor, random.digits(6))
        }
        guard season > 120 else { return }
        for _ in 0..<4 { addPurchase(random.pick(Parties.festive), scale: scale, 3...26, floor: floor, "FESTIVE") }
    }

    private mutating func addPurchase(
        _ merchant: Merchant, scale: Int64, _ range: ClosedRange<Int>, floor: Int64, _ note: String
    ) {
        let paise = merchant.price(percent: scale, &random)
        let channel: Channel = merchant.party.address.isEmpty ? .card : .upi
        add(.debit(paise, floor: floor), on: random.number(in: range), 7...22, channel, merchant.party, note)
    }

    /// Cash at a machine, in notes of 500.
    mutating func addWithdrawals(_ count: Int, most: Int, floor: Int64) {
        for _ in 0..<count {
            let notes = Int64(random.number(in: 1...most))
            add(
                .debit(notes * 50_000, floor: floor), on: random.number(in: 1...days), 8...22, .atm, Party(""),
                random.digits(4))
        }
    }
}
