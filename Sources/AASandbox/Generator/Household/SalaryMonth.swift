import AACore

extension MonthPlan {
    /// A month on the account where the salary comes in.
    mutating func addSalaryAccount(_ household: Household) {
        let salary = household.salary(in: month)
        let reserve = household.commitments(in: month)
        let payday = workingDay(household.salaryDay)
        add(.credit(salary), on: payday, 1...5, .neft, household.employer, "SALARY \(name)")
        if month.month == 10 {
            add(
                .credit(salary / 2 / 10_000 * 10_000), on: 15, 10...12, .neft, household.employer,
                "FESTIVAL BONUS \(month.year)")
        }
        add(
            .debit(household.rent(in: month), floor: 0), on: household.rentDay, 9...11, .upi, household.landlord,
            "RENT \(name)")
        add(
            .debit(household.emi, floor: 0), on: household.emiDay, 3...5, .mandate, household.lender,
            "EMI \(household.loanNumber)")
        add(
            .debit(household.investment(in: month), floor: 0), on: 12, 3...5, .mandate, household.fund,
            "SIP \(household.loanNumber.suffix(6))")
        addTransfers(salary: salary, reserve: reserve, payday: payday)
        addBills(salary: salary, reserve: reserve)
        addFriends(reserve: reserve)
        addPurchases(perMonth: 30 * household.appetite / 100, scale: max(60, salary / 80_000), floor: reserve)
        addWithdrawals(random.number(in: 1...3), most: 10, floor: reserve)
        if random.chance(12) {
            add(
                .credit(Int64(random.number(in: 2...20)) * 50_000), on: random.number(in: 2...27), 10...16, .cash,
                household.holder, random.digits(4))
        }
        add(.surplus(keeping: 2 * salary), on: 24, 12...15, .termDeposit, household.holder, random.digits(10))
    }

    private mutating func addTransfers(salary: Int64, reserve: Int64, payday: Int) {
        let amount = salary * 22 / 100 / 50_000 * 50_000
        add(
            .debit(amount, floor: reserve / 2), on: min(payday + 1, days), 8...10, .imps,
            Party("SELF", bank: Bank.all[1].code),
            AccountPlan.ownTransfer)
    }

    private mutating func addBills(salary: Int64, reserve: Int64) {
        // Fans and coolers: electricity is dearest from April to July.
        let summer: Int64 = (4...7).contains(month.month) ? 170 : 100
        let power = Int64(random.number(in: 90_000...190_000)) * summer / 100
        add(
            .debit(power / 100 * 100, floor: reserve / 2), on: 14, 18...21, .bill, Parties.billers[0],
            "ELECTRICITY BILL")
        add(.debit(82_482, floor: reserve / 2), on: 8, 6...8, .bill, Parties.billers[2], "BROADBAND BILL")
        add(
            .debit(29_900, floor: reserve / 2), on: random.number(in: 17...23), 9...21, .upi, Parties.billers[3],
            "RECHARGE")
    }

    private mutating func addFriends(reserve: Int64) {
        for _ in 0..<random.number(in: 1...3) {
            let paise = Int64(random.number(in: 2...60)) * 5_000
            let (day, friend) = (random.number(in: 1...days), Parties.person(&random))
            if random.chance(45) {
                add(
                    .credit(paise), on: day, 9...22, .upi, friend,
                    random.pick(["DINNER SPLIT", "TRIP", "THANKS", "UPI"]))
            } else {
                add(
                    .debit(paise, floor: reserve), on: day, 9...22, .upi, friend,
                    random.pick(["GIFT", "TRIP", "UPI", "LUNCH"]))
            }
        }
        if random.chance(20) {
            let paise = Int64(random.number(in: 150...900)) * 100
            add(.credit(paise), on: random.number(in: 5...days), 9...22, .upi, Parties.everyday[6].party, "REFUND")
        }
    }
}
