import AACore
import AAModels
import AASandbox
import Testing

@Suite("What the generator tells")
struct FIGeneratorMoneyTests {
    @Test("is as many returns as were asked for, each in the month before the next")
    func returns() throws {
        guard case .gstReturns(let account)? = FIGenerator(seed: 1).account(.gstr1And3B, rows: 40) else {
            Issue.record("no returns")
            return
        }
        let filed = account.returns?.gstr1.compactMap(\.filedOn) ?? []
        #expect(filed.count == 40)
        #expect(zip(filed, filed.dropFirst()).allSatisfy { $0 < $1 })
        #expect(account.returns?.gstr3b.count == 40)
        for invoice in account.returns?.gstr1.flatMap(\.invoices) ?? [] {
            var value = Amount.zero
            for item in invoice.items {
                let parts = [item.taxableValue, item.integratedTax, item.centralTax, item.stateTax, item.cess]
                for part in parts { value = try value.adding(try #require(part)) }
            }
            #expect(invoice.value == value)
        }
    }

    @Test("lets balances follow from amounts", arguments: 0..<20)
    func deposit(seed: UInt64) throws {
        guard case .deposit(let account)? = FIGenerator(seed: seed).account(.deposit, rows: 40) else {
            Issue.record("no deposit")
            return
        }
        let rows = account.transactions?.rows ?? []
        for (row, next) in zip(rows, rows.dropFirst()) {
            let (balance, amount) = (try #require(row.balance), try #require(next.amount))
            #expect(
                next.balance == (next.type == .credit ? try balance.adding(amount) : try balance.subtracting(amount)))
            #expect(try #require(row.timestamp) < #require(next.timestamp))
            #expect(!balance.isNegative)
        }
        #expect(account.summary?.currentBalance == rows.last?.balance)
    }

    @Test("lets the value of shares be units at their price", arguments: 0..<20)
    func equities(seed: UInt64) throws {
        guard case .equities(let account)? = FIGenerator(seed: seed).account(.equities, rows: 30) else {
            Issue.record("no shares")
            return
        }
        var value = Amount.zero
        for holding in account.summary?.holdings?.holdings ?? [] {
            let (units, price) = (try #require(holding.units), try #require(holding.lastTradedPrice))
            let product = Amount(coefficient: units.coefficient * price.coefficient, scale: units.scale + price.scale)
            value = try value.adding(try #require(product))
        }
        #expect(value > .zero)
        #expect(account.summary?.currentValue == value)
    }

    @Test("lets the value of fund units be units at their NAV, to the paisa", arguments: 0..<20)
    func funds(seed: UInt64) throws {
        guard case .mutualFunds(let account)? = FIGenerator(seed: seed).account(.mutualFunds, rows: 30) else {
            Issue.record("no funds")
            return
        }
        let rows = account.transactions?.rows ?? []
        #expect(rows.count == 30)
        for row in rows {
            let (units, nav) = (try #require(row.units), try #require(row.nav))
            let product = Amount(coefficient: units.coefficient * nav.coefficient, scale: units.scale + nav.scale)
            let difference = try #require(product).subtracting(try #require(row.amount))
            #expect(try #require(difference.magnitude) <= #require(Amount(coefficient: 5, scale: 3)))
        }
    }

    @Test("lets a plan cease after its next instalment", arguments: 0..<5)
    func plan(seed: UInt64) throws {
        guard case .sip(let account)? = FIGenerator(seed: seed).account(.sip) else {
            Issue.record("no plan")
            return
        }
        for holding in account.summary?.holdings ?? [] {
            #expect(try #require(holding.nextInstalmentDate) < #require(holding.ceasedDate))
            #expect(holding.instalmentDay == holding.lastInstalmentDate?.day)
        }
    }

    @Test(
        "lets a fixed deposit end with its principal and its interest",
        arguments: [FIType.termDeposit, .recurringDeposit])
    func terms(fiType: FIType) throws {
        let account = try #require(FIGenerator(seed: 3).account(fiType, rows: 9))
        let summary: (Amount?, Amount?, Amount?, CalendarDate?, CalendarDate?)
        switch account {
        case .termDeposit(let account):
            let it = account.summary
            summary = (
                it?.principalAmount, it?.interestOnMaturity, it?.maturityAmount, it?.openingDate, it?.maturityDate
            )
        case .recurringDeposit(let account):
            let it = account.summary
            summary = (
                it?.principalAmount, it?.interestOnMaturity, it?.maturityAmount, it?.openingDate, it?.maturityDate
            )
        default: summary = (nil, nil, nil, nil, nil)
        }
        #expect(try #require(summary.0).adding(try #require(summary.1)) == summary.2)
        #expect(try #require(summary.3) < #require(summary.4))
    }

    @Test("lets a fixed deposit begin with what is paid in, and earn simple interest on that alone", arguments: 0..<20)
    func interest(seed: UInt64) throws {
        guard case .termDeposit(let account)? = FIGenerator(seed: seed).account(.termDeposit, rows: 9, in: .v1) else {
            Issue.record("no deposit")
            return
        }
        let rows = account.transactions?.rows ?? []
        #expect(rows.map(\.type) == [.opening] + Array(repeating: .interest, count: 8))
        #expect(rows.first?.valueDate == account.summary?.openingDate)
        #expect(rows.first?.amount == account.summary?.principalAmount)
        #expect(Set(rows.dropFirst().map(\.amount)).count == 1)
    }

    @Test("is in the words of its generation")
    func words() throws {
        for fiType in [FIType.termDeposit, .recurringDeposit] {
            let account = try #require(FIGenerator(seed: 1).account(fiType, in: .v2))
            let text = String(decoding: FIXMLWriter(generation: .v2).write(account), as: UTF8.self)
            #expect(text.contains(" type=\"CREDIT\" mode=\"NEFT\""))
            for old in ["OPENING", "INTEREST", "INSTALLMENT", "FT"] { #expect(!text.contains("\"\(old)\"")) }
        }
        for (generation, word) in [(FIGeneration.v1, "OD"), (.v2, "OVERDRAFT")] {
            guard case .deposit(let account)? = FIGenerator(seed: 1).account(.deposit, in: generation) else {
                Issue.record("no deposit")
                return
            }
            #expect(account.summary?.facility?.rawValue == word)
        }
    }

    @Test("lets a card's limit be what is due and what is left", arguments: 0..<20)
    func card(seed: UInt64) throws {
        guard case .creditCard(let account)? = FIGenerator(seed: seed).account(.creditCard, rows: 25) else {
            Issue.record("no card")
            return
        }
        let summary = try #require(account.summary)
        #expect(
            try #require(summary.totalDueAmount).adding(try #require(summary.availableCredit)) == summary.creditLimit)
    }

    @Test("lets the tiers of a pension, and its kinds of assets, add up to its value", arguments: 0..<20)
    func pension(seed: UInt64) throws {
        guard case .nps(let account)? = FIGenerator(seed: seed).account(.nps, rows: 9) else {
            Issue.record("no pension")
            return
        }
        let summary = try #require(account.summary)
        let tiers = [summary.tier1Holdings?.investmentValue, summary.tier2Holdings?.investmentValue]
        let assets = [summary.equityAssetValue, summary.debtAssetValue, summary.otherAssetValue]
        for parts in [tiers, assets] {
            var sum = Amount.zero
            for part in parts { sum = try sum.adding(try #require(part)) }
            #expect(sum == summary.currentValue)
        }
        let held = summary.tier1Holdings?.holdings.map(\.schemeID)
        #expect(summary.schemeChoices.map(\.schemeID) == held)
    }
}
