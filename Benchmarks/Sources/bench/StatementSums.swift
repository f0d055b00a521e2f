import AACore
import AAModels

/// What a report begins with: what came and went in each month of Indian time, and how.
struct StatementSums: Equatable {
    struct Month: Equatable {
        /// Twelve times the year, and the month from 0.
        let number: Int
        var credit: Int64 = 0
        var debit: Int64 = 0
        var count = 0
    }

    /// The months, in the order of the rows.
    private(set) var months: [Month] = []
    /// How many rows there are of each mode.
    private(set) var modes = [Int](repeating: 0, count: 6)
    private var lastDay = Int64.min
    private var lastMonth = 0

    /// The places of ``modes``.
    static let modeNames: [DepositTransactionMode] = [.cash, .atm, .card, .upi, .fundTransfer, .others]

    mutating func add(
        _ type: DepositTransactionType?, _ mode: DepositTransactionMode?, _ amount: Amount?, _ time: Timestamp?
    ) throws {
        let (amount, time) = (try require(amount), try require(time))
        let day = (time.millisecondsSince1970 + 19_800_000) / 86_400_000
        if day != lastDay {
            let date = time.date(in: .india)
            (lastDay, lastMonth) = (day, month(date.year * 12 + date.month - 1))
        }
        let paise = try require(amount.hundredths)
        if type == .credit { months[lastMonth].credit += paise } else { months[lastMonth].debit += paise }
        months[lastMonth].count += 1
        modes[try require(Self.modeNames.firstIndex { $0 == mode })] += 1
    }

    private mutating func month(_ number: Int) -> Int {
        if let known = months.lastIndex(where: { $0.number == number }) { return known }
        months.append(Month(number: number))
        return months.count - 1
    }
}
