import AACore

/// What a customer's money obeys for years: income, fixed costs and habits, drawn once from the seed.
struct Household: Sendable {
    let holder: Party
    /// The first month of the history, in which the base amounts hold.
    let start: CalendarDate
    let employer: Party
    let salaryDay: Int
    let rentDay: Int
    let landlord: Party
    let emi: Int64
    let emiDay: Int
    let lender: Party
    let loanNumber: String
    let fund: Party
    let insurer: Party
    /// How much of a usual month's purchases this household makes.
    let appetite: Int
    private let baseSalary: Int64
    private let rentPercent: Int64
    private let seed: UInt64

    init(holder: Party, start: CalendarDate, seed: UInt64) {
        var random = SeededRandom(seed: seed, path: 1)
        self.holder = holder
        self.start = start
        self.seed = seed
        // Salaries come on the first days or the last ones; what is fixed falls between, once in every salary month.
        salaryDay = random.pick([1, 1, 2, 26, 28, 30])
        rentDay = random.number(in: 4...7)
        emiDay = random.pick([5, 7, 10])
        baseSalary = Int64(random.number(in: 64...260)) * 50_000
        rentPercent = Int64(random.number(in: 18...26))
        emi =
            baseSalary * Int64(random.number(in: 12...18)) / 100 / 10_000 * 10_000 + Int64(random.number(in: 1...99))
            * 100
        employer = Party(random.pick(Parties.employers), bank: random.pick(["MGDX", "CDKX"]))
        landlord = Parties.person(&random)
        lender = Party(random.pick(Parties.lenders))
        loanNumber = random.pick(["HL", "AL", "PL"]) + random.digits(8)
        fund = Party(random.pick(Parties.funds))
        insurer = Party(random.pick(Parties.insurers))
        appetite = random.number(in: 70...130)
    }

    /// The monthly salary in paise: it rises each April by 5 to 11 per cent, to whole hundreds of rupees.
    func salary(in month: CalendarDate) -> Int64 {
        raised(baseSalary, until: month, in: 4, by: 5...11, path: 2)
    }

    /// The monthly rent in paise: it rises each June by 4 to 6 per cent.
    func rent(in month: CalendarDate) -> Int64 {
        raised(baseSalary * rentPercent / 100, until: month, in: 6, by: 4...6, path: 3)
    }

    /// What is invested each month: a twelfth of the salary.
    func investment(in month: CalendarDate) -> Int64 { salary(in: month) / 12 / 50_000 * 50_000 }

    /// What still has to be paid before the next salary comes, at most.
    func commitments(in month: CalendarDate) -> Int64 { rent(in: month) + emi + investment(in: month) }

    /// How heavy purchases are, in per cent of a plain month: Dussehra and Diwali, the wedding season, Holi, Onam and Rakhi.
    static func season(_ month: Int) -> Int {
        switch month {
        case 10: 150
        case 11: 145
        case 3, 8: 112
        case 4, 5, 12: 106
        default: 94
        }
    }

    private func raised(
        _ base: Int64, until month: CalendarDate, in raiseMonth: Int, by percent: ClosedRange<Int>, path: UInt64
    ) -> Int64 {
        var random = SeededRandom(seed: seed, path: path)
        let raises = month.year - start.year + (month.month >= raiseMonth ? 1 : 0) - (start.month >= raiseMonth ? 1 : 0)
        var amount = base
        for _ in 0..<max(0, raises) { amount += amount * Int64(random.number(in: percent)) / 100 }
        return amount / 10_000 * 10_000
    }
}
