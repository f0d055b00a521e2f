public import AACore
public import AAModels

extension SandboxAccount {
    /// The generation of the DEPOSIT schema in which its bank writes: most have moved to 2.0.0, some have not.
    public var generation: FIGeneration { style == .stateBank ? .v1 : .v2 }

    /// The account with the rows booked from one day to another, both included, as far as it holds them.
    ///
    /// The profile and the summary are as at the end of ``days``, whatever the range. Take the parts that the consent does
    /// not cover away before sending.
    public func statement(from: CalendarDate, to: CalendarDate) -> DepositAccount {
        var account = DepositAccount()
        account.type = "deposit"
        account.version = generation == .v2 ? "2.0.0" : "1.2"
        account.linkedAccRef = linkReference
        account.maskedAccountNumber = maskedAccountNumber
        account.holders = holders
        account.summary = summary
        var transactions = DepositTransactions()
        transactions.startDate = from
        transactions.endDate = to
        transactions.rows = entries.filter { from <= $0.date && $0.date <= to }.map(row)
        account.transactions = transactions
        return account
    }

    private var holders: DepositHolders {
        var person = DepositHolder()
        person.name = holder.name
        person.dateOfBirth = holder.dateOfBirth
        person.mobile = holder.mobile
        person.nominee = .registered
        person.address = holder.postalAddress
        person.email = holder.email
        person.pan = holder.pan
        if generation == .v2 { person.ckycRegistered = .yes } else { person.ckycCompliance = true }
        var holders = DepositHolders()
        holders.type = .single
        holders.holders = [person]
        return holders
    }

    private var summary: DepositSummary {
        var summary = DepositSummary()
        summary.currentBalance = Amount(hundredths: entries.last?.balance ?? balanceBefore)
        summary.currency = "INR"
        summary.balanceDateTime = Self.instant(days.upperBound, second: 86_399)
        summary.accountSubType = subType
        summary.branch = "\(bank.name), \(branch.place)"
        summary.ifsc = "\(bank.code)0\(branch.code)"
        summary.micrCode = branch.micr
        summary.openingDate = openingDate
        summary.status = .active
        if generation == .v2 {
            summary.accountType = .regular
            summary.facility = .noFacilityGranted
        }
        return summary
    }

    private func row(_ entry: LedgerEntry) -> DepositTransaction {
        var row = DepositTransaction()
        row.type = entry.isCredit ? .credit : .debit
        row.mode = generation == .v2 ? entry.channel.mode : entry.channel.modeOfVersion1
        row.amount = Amount(hundredths: entry.paise)
        row.balance = Amount(hundredths: entry.balance)
        row.timestamp = Self.instant(entry.date, second: entry.second)
        row.valueDate = entry.valueDate
        row.transactionID = transactionID(of: entry)
        row.narration = Narration(entry: entry, bank: bank, branch: branch, card: card, holder: holder.name).text
        row.reference = entry.reference
        return row
    }

    /// The account's serial, the day, and the number among the day's rows: unique.
    private func transactionID(of entry: LedgerEntry) -> String {
        let day = entry.date.description.split(separator: "-").joined()
        return "\(bank.code.prefix(2))\(serial)\(day)\(String(1_000 + entry.ordinal).dropFirst())"
    }

    private static func instant(_ day: CalendarDate, second: Int) -> Timestamp? {
        Timestamp(startOf: day)?.adding(.seconds(second))
    }
}
