import AACore
import AAModels
import AASandbox
import Testing

@Suite("The generator of all FI types")
struct FIGeneratorTests {
    @Test("makes what was asked for, with everything that is required", arguments: GeneratedKind.all)
    func kinds(kind: GeneratedKind) throws {
        let table = try #require(kind.fiType.table)
        let account = try #require(FIGenerator(seed: 7).account(kind.fiType, rows: 5, in: kind.generation))
        #expect(account == FIGenerator(seed: 7).account(kind.fiType, rows: 5, in: kind.generation))
        #expect(account != FIGenerator(seed: 8).account(kind.fiType, rows: 5, in: kind.generation))
        let bytes = FIXMLWriter(generation: kind.generation).write(account)
        let present = Set(XMLPaths(bytes).paths)
        for element in table.elements where element.generations.contains(kind.generation) {
            // Cards belong to the holders of a credit card alone; of pending amounts there may be none.
            guard kind.fiType == .creditCard || !element.path.hasSuffix("/Card") else { continue }
            for field in element.fields where field.isRequired {
                guard let name = field.names[kind.generation] else { continue }
                #expect(present.contains("\(element.path)/@\(name)"))
            }
        }
    }

    @Test("makes as many rows as were asked for", arguments: [0, 1, 100])
    func rows(count: Int) throws {
        guard case .deposit(let account)? = FIGenerator(seed: 1).account(.deposit, rows: count) else {
            Issue.record("no deposit")
            return
        }
        #expect(account.transactions?.rows.count == count)
    }

    @Test("makes none of an unknown type")
    func unknown() {
        #expect(FIGenerator(seed: 1).account("GOLD") == nil)
        #expect(FIGenerator(seed: 1).account(.other) == nil)
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

    @Test("names nobody: mobile numbers and PANs that are never issued", arguments: GeneratedKind.all)
    func people(kind: GeneratedKind) throws {
        let account = try #require(FIGenerator(seed: 11).account(kind.fiType, in: kind.generation))
        for holder in account.account?.holders?.holders ?? [] {
            #expect(holder.mobile?.hasPrefix("5") == true)
            #expect(holder.pan.map { $0.contains("0000") } ?? true)
            #expect(holder.email.map { $0.hasSuffix("@example.com") } ?? true)
        }
        #expect(account.maskedIdentifier?.contains("XXXX") == true)
    }

    @Test("takes any number of rows", arguments: [FIType.equities, .epf, .nps, .mutualFunds, .creditCard])
    func many(fiType: FIType) throws {
        #expect(FIGenerator(seed: 1).account(fiType, rows: 2_000) != nil)
    }
}
