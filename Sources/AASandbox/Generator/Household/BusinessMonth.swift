import AACore

extension MonthPlan {
    /// A month on a current account: settlements of QR payments, clients, suppliers, GST.
    mutating func addBusinessAccount(_ household: Household) {
        let turnover = household.salary(in: month) * 2 * Int64(Household.season(month.month)) / 100
        let settlements = random.number(in: 12...18)
        for _ in 0..<settlements {
            let paise = turnover / 40 * Int64(random.number(in: 60...140)) / 100
            add(.credit(paise), on: random.number(in: 1...days), 6...8, .neft, Parties.settlement, "SETTLEMENT")
        }
        for _ in 0..<random.number(in: 2...4) {
            let paise = turnover / 8 * Int64(random.number(in: 50...150)) / 10_000 * 100
            let client = Party(random.pick(Parties.clients), bank: random.pick(["MGDX", "TRSX"]))
            add(.credit(paise), on: random.number(in: 1...days), 10...17, .neft, client, "INV \(random.digits(4))")
        }
        for _ in 0..<random.number(in: 5...8) {
            let paise = turnover / 9 * Int64(random.number(in: 50...130)) / 10_000 * 100
            let supplier = Party(random.pick(Parties.suppliers), bank: random.pick(["MGDX", "CDKX"]))
            add(
                .debit(paise, floor: 1_000_000), on: random.number(in: 1...days), 10...17, .neft, supplier,
                "BILL \(random.digits(5))")
        }
        if random.chance(70) {
            let notes = Int64(random.number(in: 20...90))
            add(
                .credit(notes * 50_000), on: random.number(in: 1...days), 10...15, .cash, household.holder,
                random.digits(4))
        }
        add(
            .debit(turnover * 4 / 100 / 100 * 100, floor: 0), on: 20, 11...13, .neft, Party("GST CHALLAN"),
            "GST \(random.digits(8))")
        addWithdrawals(random.number(in: 0...2), most: 20, floor: 1_000_000)
        add(.surplus(keeping: turnover), on: 25, 12...15, .termDeposit, household.holder, random.digits(10))
    }
}
