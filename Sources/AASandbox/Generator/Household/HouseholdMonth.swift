import AACore

extension MonthPlan {
    /// A month on the second savings account, which lives on transfers from the first.
    mutating func addHouseholdAccount(_ household: Household) {
        let salary = household.salary(in: month)
        let floor: Int64 = 500_000
        if [4, 7, 10, 1].contains(month.month) {
            add(
                .debit(salary * 9 / 100 / 10_000 * 10_000, floor: floor), on: 11, 9...12, .neft,
                Party("VIDYA NIKETAN SCHOOL", bank: "MGDX"), "SCHOOL FEES \(name)")
        }
        if month.month == 2 {
            add(
                .debit(salary * 20 / 100 / 100 * 100, floor: floor), on: 16, 3...5, .mandate, household.insurer,
                "PREMIUM \(household.loanNumber.suffix(7))")
        }
        let cook = Parties.person(&random)
        add(.debit(350_000, floor: floor), on: 2, 18...20, .upi, cook, "COOK \(name)")
        add(
            .debit(Int64(random.number(in: 250...600)) * 100, floor: floor), on: 19, 8...20, .bill, Parties.billers[4],
            "GAS BILL")
        addPurchases(perMonth: 18 * household.appetite / 100, scale: max(60, salary / 100_000), floor: floor)
        addWithdrawals(1, most: 6, floor: floor)
        add(.surplus(keeping: 2 * salary), on: 27, 12...15, .termDeposit, household.holder, random.digits(10))
    }
}
