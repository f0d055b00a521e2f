public import AACore
public import AAModels

/// Invents customers and their accounts from a seed.
///
/// The same seed, customer number and FIPs give the same history byte for byte on every machine. A later `until` only adds
/// rows at the end: what a session fetched yesterday stands unchanged in what is fetched today.
public struct CustomerGenerator: Sendable {
    /// What decides everything.
    public let seed: UInt64
    /// What follows the `@` of a customer's address: the AA's handle.
    public let handle: String

    /// A generator for customers of the AA with this handle.
    public init(seed: UInt64, handle: String = "sandbox-aa") {
        self.seed = seed
        self.handle = handle
    }

    /// Makes one customer.
    ///
    /// The first FIP holds a savings account with salary, rent, loan and daily life; the second a savings account fed from
    /// the first; the third a current account of a small trade; further ones repeat the last two. The FIP's place in the
    /// list also decides how it writes narrations.
    ///
    /// - Parameters:
    ///   - number: Which customer, from 0.
    ///   - until: The last day of the accounts, in India.
    ///   - months: How much history the accounts show, from 1 to 120 months.
    ///   - fips: The FIPs at which the customer has an account.
    ///   - fiTypes: Of which further types the customer has one account each, the FIPs taking turns. Their statements go two years
    ///     back.
    public func customer(
        number: Int, until: CalendarDate, months: Int = 24, fips: [EntityID], with fiTypes: Set<FIType> = []
    ) -> SandboxCustomer {
        let months = min(max(months, 1), 120)
        let window = until.adding(months: -months)?.adding(days: 1) ?? until
        let start = Self.historyStart(before: window)
        let seed = SeededRandom(seed: seed, path: UInt64(bitPattern: Int64(number))).sequenceSeed
        var random = SeededRandom(seed: seed, path: 0)
        var customer = SandboxCustomer(
            number: number, born: start.year - random.number(in: 23...50), handle: handle, random: &random)
        let household = Household(
            holder: Party(customer.name.uppercased(), customer.email, bank: "MGDX"), start: start, seed: seed)
        var transfers: [LedgerEntry] = []
        for (index, fip) in fips.enumerated() {
            let account = SandboxAccount(
                fip: fip, index: index, customer: customer, household: household, seed: seed, shown: window...until,
                incoming: index == 1 ? transfers : [])
            if index == 0 { transfers = account.ownTransfers }
            customer.accounts.append(account)
        }
        customer.furtherAccounts = fips.isEmpty ? [] : further(fiTypes, of: customer, until: until, fips, seed: seed)
        return customer
    }

    /// Every second FIP has stayed with the oldest generation.
    private func further(
        _ fiTypes: Set<FIType>, of customer: SandboxCustomer, until: CalendarDate, _ fips: [EntityID], seed: UInt64
    ) -> [SandboxFIAccount] {
        let tables = Set(fiTypes.subtracting([.deposit]).compactMap { $0.table?.fiType }).compactMap(\.table)
        return tables.sorted { $0.fiType.rawValue < $1.fiType.rawValue }.enumerated().compactMap { index, table in
            let place = index % fips.count
            let generation = place % 2 == 0 ? table.generations.last : table.generations.first
            return SandboxFIAccount(
                table.fiType, fip: fips[place], generation: generation?.generation ?? .v1, holder: customer,
                until: until, seed: SeededRandom(seed: seed, path: 4).sequenceSeed)
        }
    }

    /// Histories begin in a fixed month, April 2020 or twenty years around it, so that their rows do not move with the day
    /// on which somebody looks; and they stay short enough to make.
    private static func historyStart(before window: CalendarDate) -> CalendarDate {
        let years = window.year - 2020 - (window.month < 4 ? 1 : 0)
        let year = 2020 + (years - (years % 20 + 20) % 20)
        return CalendarDate(year: max(1, year), month: 4, day: 1) ?? window
    }
}
