public import AACore
public import AAModels

/// An invented DEPOSIT account: its book, and how its bank writes it.
public struct SandboxAccount: Sendable {
    /// The FIP that holds it.
    public let fip: EntityID
    /// The account's name at the AA once linked (`linkRefNumber`, `linkedAccRef`).
    public let linkReference: LinkReference
    /// `XXXXXXXX1234`
    public let maskedAccountNumber: String
    /// The days whose rows it holds.
    public let days: ClosedRange<CalendarDate>
    /// How its bank writes narrations.
    public var style: BankStyle { bank.style }
    /// Savings or current.
    public var subType: DepositAccountSubType { plan.subType }

    let bank: Bank
    let branch: Bank.Branch
    let plan: AccountPlan
    let holder: SandboxCustomer
    let entries: [LedgerEntry]
    let openingDate: CalendarDate
    let balanceBefore: Int64
    let serial: String
    let card: String
    /// Money sent to the customer's own next account, from the beginning of the history.
    let ownTransfers: [LedgerEntry]

    init(
        fip: EntityID, index: Int, customer: SandboxCustomer, household: Household, seed: UInt64,
        shown days: ClosedRange<CalendarDate>, incoming: [LedgerEntry]
    ) {
        let path = UInt64(index) + 16
        var random = SeededRandom(seed: seed, path: path)
        self.fip = fip
        self.days = days
        holder = customer
        bank = Bank.all[index % Bank.all.count]
        branch = random.pick(bank.branches)
        plan = index == 0 ? .salary : [.household, .business][(index - 1) % 2]
        linkReference = LinkReference.random(from: SeededRandomSource(seed: random.next()))
        serial = random.digits(8)
        card = random.digits(4)
        maskedAccountNumber = "XXXXXXXX" + random.digits(4)
        openingDate = household.start.adding(days: -random.number(in: 40...2_400)) ?? household.start
        var ledger = Ledger(
            openingBalance: plan.openingBalance(household, &random), from: household.start,
            random: SeededRandom(seed: seed, path: path, 1))
        let opening = ledger.balance
        var month = household.start
        var transfers = incoming[...]
        while month <= days.upperBound, let next = month.adding(months: 1) {
            let arriving = transfers.prefix { $0.date < next }
            transfers = transfers.dropFirst(arriving.count)
            ledger.post(
                plan.month(
                    month, of: household, incoming: Array(arriving),
                    random: SeededRandom(seed: seed, path: path, UInt64(month.year * 12 + month.month))))
            month = next
        }
        let history = ledger.entries
        entries = history.filter { days.contains($0.date) }
        balanceBefore = history.last { $0.date < days.lowerBound }?.balance ?? opening
        ownTransfers = history.filter { $0.note == AccountPlan.ownTransfer && !$0.isCredit }
    }
}
