import AACore
import AAModels

/// What an account is for; decides what happens on it in a month.
enum AccountPlan: Sendable, CaseIterable {
    /// Savings: salary, rent, instalment, investment, and most of the daily life.
    case salary
    /// Savings: fed from the salary account; school, groceries, insurance.
    case household
    /// Current: a small trade on the side.
    case business

    var subType: DepositAccountSubType { self == .business ? .current : .savings }

    func openingBalance(_ household: Household, _ random: inout SeededRandom) -> Int64 {
        let salary = household.salary(in: household.start)
        switch self {
        case .salary: return salary + salary * Int64(random.number(in: 20...90)) / 100
        case .household: return salary * Int64(random.number(in: 20...60)) / 100
        case .business: return salary * Int64(random.number(in: 100...250)) / 100
        }
    }

    /// Plans a month. `incoming` are the transfers that the customer's salary account sent here in it.
    func month(
        _ month: CalendarDate, of household: Household, incoming: [LedgerEntry], random: SeededRandom
    ) -> [PlannedEntry] {
        var plan = MonthPlan(month: month, random: random)
        switch self {
        case .salary: plan.addSalaryAccount(household)
        case .household: plan.addHouseholdAccount(household)
        case .business: plan.addBusinessAccount(household)
        }
        plan.addBank(earnsInterest: self != .business)
        return plan.entries
            + incoming.map {
                PlannedEntry(
                    date: $0.date, second: min($0.second + 4, 86_399), size: .credit($0.paise), channel: $0.channel,
                    party: household.holder, note: $0.note, reference: $0.reference)
            }
    }

    /// The note on a transfer to the customer's own other account.
    static let ownTransfer = "SELF TRANSFER"
}
