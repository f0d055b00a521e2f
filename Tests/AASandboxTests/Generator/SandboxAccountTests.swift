import AACore
import AAModels
import Testing

@testable import AASandbox

@Suite("An invented account behaves like one")
struct SandboxAccountTests {
    static let seeds: [UInt64] = [0, 1, 2, 3, 42, 99, 1_234_567, .max]

    /// Made once: the tests only look.
    static let customers: [UInt64: [SandboxAccount]] = Dictionary(
        uniqueKeysWithValues: seeds.map {
            ($0, (try? CustomerGeneratorTests.customer(seed: $0).accounts) ?? [])
        })

    static func accounts(_ seed: UInt64) throws -> [SandboxAccount] { try #require(customers[seed]) }

    static func rows(_ account: SandboxAccount) throws -> [DepositTransaction] {
        try #require(account.statement(from: account.days.lowerBound, to: account.days.upperBound).transactions).rows
    }

    @Test("each balance follows from the one before, down to the summary", arguments: seeds)
    func balances(_ seed: UInt64) throws {
        for account in try Self.accounts(seed) {
            var balance = Amount(hundredths: account.balanceBefore)
            for row in try Self.rows(account) {
                let amount = try #require(row.amount)
                #expect(amount > .zero)
                balance = try row.type == .credit ? balance.adding(amount) : balance.subtracting(amount)
                #expect(row.balance == balance)
                #expect(!balance.isNegative)
            }
            let statement = account.statement(from: account.days.lowerBound, to: account.days.lowerBound)
            #expect(statement.summary?.currentBalance == balance)
        }
    }

    @Test("rows come in order of time, in India, each with an id of its own", arguments: seeds)
    func order(_ seed: UInt64) throws {
        for account in try Self.accounts(seed) {
            let rows = try Self.rows(account)
            let times = rows.compactMap(\.timestamp)
            #expect(times.count == rows.count && times == times.sorted())
            #expect(times.allSatisfy { $0.offset == .india && account.days.contains($0.date()) })
            #expect(Set(rows.compactMap(\.transactionID)).count == rows.count)
            for row in rows {
                let (day, booked) = (try #require(row.valueDate), try #require(row.timestamp?.date()))
                #expect((0...1).contains(booked.daysSince1970 - day.daysSince1970))
                #expect(row.reference?.count == 12)
                #expect(row.narration?.isEmpty == false)
            }
        }
    }

    @Test("each of the 24 months has one salary, one rent and one instalment", arguments: seeds)
    func monthly(_ seed: UInt64) throws {
        let rows = try Self.rows(try #require(try Self.accounts(seed).first))
        for mark in ["SALARY", "RENT ", "EMI "] {
            let found = rows.filter { $0.narration?.contains(mark) == true }
            let months = found.compactMap { $0.timestamp.map { $0.date().description.prefix(7) } }
            #expect(months.count == 24, "\(mark)")
            #expect(Set(months).count == 24, "\(mark)")
        }
    }

    @Test("the salary rises once a year, in April; the instalment never", arguments: seeds)
    func raises(_ seed: UInt64) throws {
        let rows = try Self.rows(try #require(try Self.accounts(seed).first))
        let salaries = rows.filter { $0.narration?.contains("SALARY") == true }
        let pairs = zip(salaries, salaries.dropFirst())
        for (before, after) in pairs {
            let (old, new) = (try #require(before.amount), try #require(after.amount))
            let month = try #require(after.timestamp?.date().month)
            #expect(month == 4 ? new > old : new == old)
        }
        let instalments = rows.filter { $0.narration?.contains("EMI ") == true }
        #expect(Set(instalments.compactMap(\.amount)).count == 1)
        #expect(Set(instalments.compactMap { $0.timestamp?.date().day }).count == 1)
    }

    @Test("the months of festivals are the heaviest for purchases")
    func festivals() throws {
        var (festive, plain) = (Int64(0), Int64(0))
        for seed in Self.seeds {
            for entry in try Self.accounts(seed).prefix(2).flatMap(\.entries) where !entry.isCredit {
                guard entry.channel == .upi || entry.channel == .card, !entry.note.hasPrefix("RENT") else { continue }
                if [10, 11].contains(entry.date.month) {
                    festive += entry.paise / 2
                } else {
                    plain += entry.paise / 10
                }
            }
        }
        #expect(festive > plain * 13 / 10)
    }

    @Test("what the first account sends to the second arrives there with the same number", arguments: seeds)
    func ownTransfers(_ seed: UInt64) throws {
        let accounts = try Self.accounts(seed)
        func transfers(_ account: SandboxAccount) -> [String] {
            account.entries.filter { $0.note == AccountPlan.ownTransfer }.map {
                "\($0.date) \($0.reference) \($0.paise)"
            }
        }
        #expect(transfers(accounts[0]).count >= 20)
        #expect(transfers(accounts[0]) == transfers(accounts[1]))
    }

    @Test("savings earn interest each quarter, a current account none", arguments: seeds)
    func interest(_ seed: UInt64) throws {
        let accounts = try Self.accounts(seed)
        for account in accounts {
            let count = account.entries.count { $0.channel == .interest }
            #expect(count == (account.subType == .savings ? 8 : 0))
        }
        #expect(accounts.map(\.subType) == [.savings, .savings, .current])
    }

    @Test("a year of interest on an unmoved balance is 2.75 per cent")
    func interestRate() throws {
        let start = try CalendarDate("2025-04-01")
        var ledger = Ledger(openingBalance: 100_000_00, from: start, random: SeededRandom(seed: 0))
        ledger.post([
            PlannedEntry(
                date: try CalendarDate("2026-04-01"), second: 0, size: .interest, channel: .interest, party: Party(""),
                note: "")
        ])
        #expect(ledger.entries.map(\.paise) == [2_750_00])
    }

    @Test("a debit that would leave less than its floor does not happen")
    func floor() throws {
        let day = try CalendarDate("2025-04-01")
        var ledger = Ledger(openingBalance: 1_000, from: day, random: SeededRandom(seed: 0))
        func debit(_ paise: Int64, floor: Int64) -> PlannedEntry {
            PlannedEntry(
                date: day, second: 0, size: .debit(paise, floor: floor), channel: .upi, party: Party(""), note: "")
        }
        ledger.post([debit(901, floor: 100), debit(900, floor: 100), debit(101, floor: 0), debit(100, floor: 0)])
        #expect(ledger.entries.map(\.paise) == [900, 100])
        #expect(ledger.balance == 0)
    }

    @Test("a statement holds the rows of its range and no other")
    func range() throws {
        let account = try #require(try Self.accounts(42).first)
        let (from, to) = (try CalendarDate("2025-10-05"), try CalendarDate("2025-10-20"))
        let transactions = try #require(account.statement(from: from, to: to).transactions)
        let all = try Self.rows(account)
        let expected = all.filter { row in row.timestamp.map { (from...to).contains($0.date()) } ?? false }
        #expect(!expected.isEmpty && expected.count < all.count)
        #expect(transactions.rows == expected)
        #expect(transactions.startDate == from && transactions.endDate == to)
        #expect(account.statement(from: to, to: from).transactions?.rows.isEmpty == true)
    }

    @Test("each bank writes in its own style and generation")
    func styles() throws {
        let accounts = try Self.accounts(42)
        #expect(accounts.map(\.style) == [.hyphenated, .stateBank, .slashed])
        #expect(accounts.map(\.generation) == [.v2, .v1, .v2])
        let prefixes = ["UPI-", "WDL TFR   UPI/DR/", "NEFT-"]
        for (account, prefix) in zip(accounts, prefixes) {
            #expect(try Self.rows(account).contains { $0.narration?.hasPrefix(prefix) == true })
        }
        let modes = try Self.rows(accounts[1]).compactMap(\.mode)
        #expect(Set(modes).isSubset(of: [.cash, .atm, .card, .upi, .fundTransfer, .others]))
    }

    @Test("narrations hold characters that XML must escape", arguments: seeds)
    func ampersand(_ seed: UInt64) throws {
        let narrations = try Self.accounts(seed).flatMap { try Self.rows($0).compactMap(\.narration) }
        #expect(narrations.contains { $0.contains("&") })
        #expect(narrations.contains { $0.contains("'") })
    }
}
