import AACore
import AAModels

extension DocumentStory {
    /// PPF and EPF: what was paid in, after each eleven rows interest at 7.1 per cent a year, and the balances they make.
    mutating func tellProvidentFund() {
        let growth = 852 * Int64(length + 1)
        let stretch = 365_000 * Int64(rowCount + 1)
        var (employee, employer) = (number(1_000_000...90_000_000), fiType == .epf ? number(500_000...60_000_000) : 0)
        elements["Transaction"] = (0..<rowCount).map { index in
            let isInterest = index % 12 == 11
            let own = isInterest ? employee * growth / stretch : number(100...1_250) * 1_000
            let other = isInterest ? employer * growth / stretch : own * 70 / 100
            employee += own
            if fiType == .epf { employer += other }
            var facts = row(index)
            facts.set(isInterest ? "INTEREST" : "DEPOSIT", "type")
            facts.set(paise: own, "amount", "employeeDepositAmount")
            facts.set(paise: other, "employerDepositAmount")
            facts.set(paise: 0, "employeeWithdrawalAmount", "employerWithdrawalAmount")
            facts.set(paise: isInterest ? 0 : own * 30 / 100, "pensionFundAmount")
            facts.set(paise: employee, "balance")
            facts.set(isInterest ? "Int. for the year" : "Cont. for the month", "narration")
            return facts
        }
        common.set(paise: employee, "employeeBalance")
        common.set(paise: employer, "employerBalance")
        common.set(paise: employee + employer, "currentBalance", "totalBalance")
        common.set("ACTIVE", "status")
        common.set("SBX000" + random.digits(7), "establishmentId")
        common.set(random.pick(Parties.employers), "establishmentName")
    }

    /// A credit card: purchases and payments, what is due of them, and what may still be spent.
    mutating func tellCreditCard() {
        let previous = number(0...5_000_000)
        let card = "XXXXXXXXXXXX" + random.digits(4)
        var due = previous
        elements["Transaction"] = (0..<rowCount).map { index in
            let isPayment = index % 10 == 9
            let shop = random.pick(Parties.shops)
            let amount = isPayment ? due : shop.price(percent: 100, &random)
            due += isPayment ? -amount : amount
            var facts = row(index)
            facts.set(isPayment ? "CREDIT" : "DEBIT", "txnType")
            facts.set(paise: amount, "amount")
            facts.set(isPayment ? "PAYMENT RECEIVED, THANK YOU" : shop.party.name, "narration")
            facts.set(isPayment ? "0000" : random.pick(["5411", "5812", "5732"]), "mcc")
            return facts
        }
        let limit = (due / 10_000_000 + 1) * 20_000_000
        common.set(card, "maskedCardNumber")
        common.set("YES", "primary")
        common.set(paise: due, "currentDue", "totalDueAmount")
        common.set(paise: previous, "previousDueAmount")
        common.set(paise: due / 20, "minDueAmount")
        common.set(paise: limit, "creditLimit")
        common.set(paise: limit / 5, "cashLimit")
        common.set(paise: limit - due, "availableCredit")
        common.set(paise: 0, "financeCharges")
        common.set(random.number(in: 1...9_000), "loyaltyPoints")
        common.set(days.upperBound, "lastStatementDate")
        common.set(days.upperBound.adding(days: 20), "dueDate")
    }
}
