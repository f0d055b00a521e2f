import AACore
import AAModels

/// What a document tells, so that its parts agree: who holds the account, what was bought, paid and booked, and what is left.
struct DocumentStory {
    let fiType: FIType
    /// The days of the statement.
    let days: ClosedRange<CalendarDate>
    let rowCount: Int
    /// The days whose rows are shown, if not all of them.
    var period: (from: CalendarDate, to: CalendarDate)?
    var random: SeededRandom
    /// What stands at the account itself.
    var account = Facts()
    /// What is true wherever it stands.
    var common = Facts()
    /// What the elements of a name say, one after the other.
    var elements: [String: [Facts]] = [:]
    /// How many of these elements stand in each one around them, where those are several.
    var shares: [String: Int] = [:]

    init(
        _ fiType: FIType, rows: Int, days: ClosedRange<CalendarDate>, holder: SandboxCustomer?, random: SeededRandom
    ) {
        (self.fiType, self.days, rowCount, self.random) = (fiType, days, rows, random)
        tellAccount()
        tellHolders(holder)
        switch fiType {
        case .deposit: tellDeposit()
        case .termDeposit, .recurringDeposit: tellTermDeposit()
        case .ppf, .epf: tellProvidentFund()
        case .creditCard: tellCreditCard()
        case .insurancePolicies, .lifeInsurance, .generalInsurance: tellPolicy()
        case .nps: tellPension()
        case .gstr1And3B: tellReturns()
        default: tellSecurities()
        }
    }

    /// How many days lie between the first and the last.
    var length: Int { days.upperBound.daysSince1970 - days.lowerBound.daysSince1970 }

    /// Whether something is shown: what was not booked on any day always is.
    func shows(_ facts: Facts) -> Bool {
        guard let period, let day = facts.day else { return true }
        return period.from <= day && day <= period.to
    }

    /// What the list of rows says of its days.
    var periodFacts: Facts {
        var facts = Facts()
        facts.set(period?.from ?? days.lowerBound, "startDate", "strdt")
        facts.set(period?.to ?? days.upperBound, "endDate", "endt")
        return facts
    }

    /// A day of the statement by its number; those before and after it have numbers too.
    func day(_ number: Int) -> CalendarDate { days.lowerBound.adding(days: number) ?? days.lowerBound }

    /// A moment by the seconds since the statement's first day began in India.
    func instant(_ second: Int64) -> Timestamp {
        (Timestamp(startOf: days.lowerBound) ?? .unixEpoch).adding(.seconds(second))
    }

    /// When a row was booked, in seconds since the statement's first day began: each later than the one before.
    func second(ofRow row: Int) -> Int64 {
        Int64(row + 1) * Int64(length + 1) * 86_400 / Int64(rowCount + 1)
    }

    /// The day and the time of a row under all their names, and its number.
    func row(_ index: Int) -> Facts {
        let second = second(ofRow: index)
        let day = day(Int(second / 86_400))
        var facts = Facts()
        facts.day = day
        facts.set("SBX" + String(1_000_000 + index), "txnId")
        facts.set(String(2_000_000 + index), "orderId", "reference")
        facts.set(String(3_000_000 + index), "tradeId")
        facts.set(
            instant(second), "transactionTimestamp", "transactionDateTime", "investmentDateTime")
        facts.set(day, "txnDate", "transactionDate", "valueDate", "orderDate", "executionDate", "navDate")
        facts.set(
            day, "redemptionDate", "fundFeesPaymentDate", "reInvestmentDate", "paymentInvestorDate", "taxPaidDate")
        facts.set(day, "statementDate")
        return facts
    }

    /// A number of a range.
    mutating func number(_ range: ClosedRange<Int>) -> Int64 { Int64(random.number(in: range)) }
}
