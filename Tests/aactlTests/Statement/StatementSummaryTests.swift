import AACore
import AAModels
import Testing

@testable import aactl

@Suite("A statement adds up exactly")
struct StatementSummaryTests {
    @Test("sums go by the month of the value date, across the end of a year")
    func months() throws {
        var late = try StatementSample.row("2025-12-31", "10.10", .debit)
        late.timestamp = try Timestamp("2026-01-01T00:10:00+05:30")
        let account = AccountSummary(
            try StatementSample.account([
                StatementSample.row("2025-11-30", "1000.01", .credit), late,
                StatementSample.row("2026-01-01", "0.02", .credit), StatementSample.row("2026-01-31", "5.5", .debit),
            ]))
        #expect(account.months.map(\.month.key) == ["2025-11", "2025-12", "2026-01"])
        #expect(account.months.map { $0.credits?.description } == ["1000.01", "0.00", "0.02"])
        #expect(account.months.map { $0.debits?.description } == ["0.00", "10.10", "5.50"])
        #expect(account.months.map { $0.net?.description } == ["1000.01", "-10.10", "-5.48"])
        #expect(account.months.map(\.count) == [1, 1, 2])
    }

    @Test("without a value date the day in India counts, whatever the written zone")
    func indianDay() throws {
        var row = try StatementSample.row("2026-01-31", "1", .credit)
        row.valueDate = nil
        row.timestamp = try Timestamp("2026-01-31T19:00:00Z")
        let account = AccountSummary(try StatementSample.account([row]))
        #expect(account.months.map(\.month.key) == ["2026-02"])
    }

    @Test("months in which nothing happened are there")
    func gaps() throws {
        let account = AccountSummary(
            try StatementSample.account([
                StatementSample.row("2025-11-30", "1", .credit), StatementSample.row("2026-02-01", "1", .debit),
            ]))
        #expect(account.months.map(\.month.key) == ["2025-11", "2025-12", "2026-01", "2026-02"])
        #expect(account.months[1].net == .zero && account.months[1].count == 0)
    }

    @Test("a row a thousand years away makes no thousand years of months")
    func farAway() throws {
        let account = AccountSummary(
            try StatementSample.account([
                StatementSample.row("0002-01-01", "1", .credit), StatementSample.row("9998-12-31", "1", .debit),
            ]))
        #expect(account.months.map(\.month.key) == ["0002-01", "9998-12"])
    }

    @Test("a row without a day, an amount or a known direction is counted as left out")
    func unplaced() throws {
        var (noDay, noAmount) = (
            try StatementSample.row("2026-01-01", "1", .credit), try StatementSample.row("2026-01-01", "1", .credit)
        )
        (noDay.valueDate, noDay.timestamp, noAmount.amount) = (nil, nil, nil)
        let account = AccountSummary(
            try StatementSample.account([
                noDay, noAmount, StatementSample.row("2026-01-01", "1", "REVERSAL"),
                StatementSample.row("2026-01-01", "1", nil), StatementSample.row("2026-01-02", "2", .credit),
            ]))
        #expect(account.unplacedCount == 4)
        #expect(account.months.map(\.credits) == [Amount(2)])
    }

    @Test("a sum of more than 38 digits is missing, not wrong")
    func overflow() throws {
        let huge = String(repeating: "9", count: 38)
        let account = AccountSummary(
            try StatementSample.account([
                StatementSample.row("2026-01-01", huge, .credit), StatementSample.row("2026-01-01", huge, .credit),
                StatementSample.row("2026-01-01", "1", .debit),
            ]))
        #expect(account.months[0].credits == nil && account.months[0].net == nil)
        #expect(account.months[0].debits == Amount(1))
    }

    @Test("rows come oldest first, whichever way the bank listed them, and rows of one moment keep its order")
    func order() throws {
        let ascending = try [("2026-01-01", "1"), ("2026-01-02", "2"), ("2026-01-02", "3"), ("2026-01-03", "4")].map {
            try StatementSample.row($0.0, $0.1, .credit, balance: $0.1)
        }
        for rows in [ascending, ascending.reversed()] {
            let account = AccountSummary(try StatementSample.account(rows))
            #expect(account.rows.map { $0.source.amount } == [1, 2, 3, 4].map { Amount($0) })
            #expect(account.dailyBalances.map(\.balance) == [1, 3, 4].map { Amount($0) })
        }
    }

    @Test("several accounts are one total, unless their currencies differ")
    func together() throws {
        let (rupees, dollars) = (
            try StatementSample.account([StatementSample.row("2026-01-01", "7", .credit)], balance: "10"),
            try StatementSample.account([StatementSample.row("2026-02-01", "5", .debit)], balance: "1", currency: "USD")
        )
        let same = StatementSummary([rupees, rupees])
        #expect(same.balance == Amount(20) && same.currency == "INR")
        #expect(same.months.map(\.credits) == [Amount(14)])
        #expect(same.holders == ["Asha Test"])
        let mixed = StatementSummary([rupees, dollars])
        #expect(mixed.balance == nil && mixed.currency == nil && mixed.months.isEmpty)
        #expect(mixed.period?.description == "2026-01-01...2026-02-01")
    }

    @Test("a balance that was not delivered is that of the newest row, or missing")
    func missingBalance() throws {
        let rows = [try StatementSample.row("2026-01-01", "7", .credit, balance: "9")]
        #expect(AccountSummary(try StatementSample.account(rows, balance: nil)).balance == Amount(9))
        #expect(StatementSummary([try StatementSample.account(balance: nil)]).balance == nil)
    }
}
