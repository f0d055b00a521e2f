import AACore
import AAModels

extension DocumentStory {
    /// Money that came and went, and the balance after each.
    mutating func tellDeposit() {
        var balance = number(500_000...20_000_000)
        elements["Transaction"] = (0..<rowCount).map { index in
            let isCredit = random.chance(35)
            let amount = isCredit ? number(10_000...9_000_000) : number(1_000...4_000_000) % (balance + 1)
            balance += isCredit ? amount : -amount
            var facts = row(index)
            let party = random.pick(Parties.everyday).party
            facts.set(isCredit ? "CREDIT" : "DEBIT", "type")
            let mode = random.pick(["UPI", "UPI", "CARD", "CASH", "OTHERS"])
            facts.set(mode, "mode")
            facts.set(paise: amount, "amount")
            facts.set(paise: balance, "transactionalBalance")
            facts.set("\(mode)/\(isCredit ? "CR" : "DR")/\(party.name)/\(party.address)", "narration")
            return facts
        }
        common.set(paise: balance, "currentBalance")
        // An overdraft of which nothing is drawn.
        common.set("OD", "facility")
        common.set(paise: 5_000_000, "currentODLimit", "drawingLimit")
        // 1.x has room for one.
        elements["Pending"] = [Facts()]
        common.set("ACTIVE", "status")
        common.set("SAVINGS", "accountSubType")
        common.set("REGULAR", "accountType")
    }

    /// A deposit at interest: paid in at once or in instalments, and credited with the interest of each stretch.
    mutating func tellTermDeposit() {
        let isRecurring = fiType == .recurringDeposit
        let (rate, months) = (number(500...850), number(36...120))
        let instalment = number(10...200) * 50_000
        let paidIn = instalment * 12
        var (balance, paid) = (isRecurring ? 0 : paidIn, isRecurring ? 0 : paidIn)
        elements["Transaction"] = (0..<rowCount).map { index in
            var facts = row(index)
            let isPayment = isRecurring ? index % 2 == 0 : index == 0
            let interest = paid * rate * Int64(length + 1) / Int64(rowCount + 1) / 3_650_000
            let amount = isPayment ? (isRecurring ? instalment : paidIn) : interest
            if isRecurring && isPayment { paid += amount }
            balance += isPayment && !isRecurring ? 0 : amount
            facts.set(paise: amount, "amount")
            facts.set(paise: balance, "transactionalBalance")
            facts.set(isPayment ? (isRecurring ? "INSTALLMENT" : "OPENING") : "INTEREST", "type")
            facts.set(isPayment ? "FT" : "OTHERS", "mode")
            facts.set(isPayment ? "PAID IN & BOOKED" : "INTEREST AT \(Amount(hundredths: rate))%", "narration")
            return facts
        }
        let first = elements["Transaction"]?.first?.day ?? day(0)
        let interest = paid * rate * months / 120_000
        common.set(Amount(hundredths: rate), "interestRate")
        common.set(paise: paid, "principalAmount")
        common.set(paise: balance, "currentBalance")
        common.set(paise: interest, "interestOnMaturity")
        common.set(paise: paid + interest, "maturityAmount")
        common.set(paise: 0, "interestPeriodicPayoutAmount")
        common.set(paise: instalment, "recurringAmount")
        common.set(first.day, "recurringDepositDay")
        common.set(first, "openingDate")
        common.set(first.adding(months: Int(months)), "maturityDate")
        common.set(months / 12, "tenureYears")
        common.set(months % 12, "tenureMonths")
        common.set(0, "tenureDays")
        common.set("OnMaturity", "interestPayout")
        common.set("SIMPLE", "interestComputation")
        common.set("YEARLY", "compoundingFrequency")
        common.set(isRecurring ? "RECURRING" : "FIXED", "accountType")
    }
}
