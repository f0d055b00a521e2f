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

    @Test("makes documents for the first and the last days of the calendar too", arguments: GeneratedKind.types)
    func calendar(fiType: FIType) throws {
        for until in ["0001-01-01", "9999-12-31"] {
            #expect(FIGenerator(seed: 1).account(fiType, rows: 3, until: try CalendarDate(until)) != nil)
        }
        #expect(FIGenerator(seed: 1).account(fiType, rows: -1) != nil)
    }

    @Test("names nobody: mobile numbers and PANs that are never issued", arguments: GeneratedKind.all)
    func people(kind: GeneratedKind) throws {
        let account = try #require(FIGenerator(seed: 11).account(kind.fiType, in: kind.generation))
        for holder in account.account?.holders?.holders ?? [] {
            #expect(holder.mobile?.hasPrefix("5") == true)
            #expect(holder.pan.map { $0.contains("0000") } ?? true)
            #expect(holder.email.map { $0.hasSuffix("@example.com") } ?? true)
            // Those of people begin with 1.
            #expect([holder.pran, holder.uan].allSatisfy { $0?.hasPrefix("0000") ?? true })
        }
        #expect(account.maskedIdentifier?.contains("XXXX") == true)
    }

    @Test("gives holders what the schema of their type has for them", arguments: GeneratedKind.types)
    func holders(fiType: FIType) throws {
        let account = try #require(FIGenerator(seed: 3).account(fiType, in: .v1))
        let present = Set(XMLPaths(FIXMLWriter(generation: .v1).write(account)).paths)
        let withKind: Set<FIType> = [
            .deposit, .termDeposit, .recurringDeposit, .sip, .insurancePolicies, .ulip, .ppf, .reit,
        ]
        #expect(present.contains("Account/Profile/Holders/@type") == withKind.contains(fiType))
        let inDemat: Set<FIType> = [.certificateOfDeposit, .commercialPaper, .governmentSecurities, .sip, .equities]
        #expect(present.contains("Account/Profile/Holders/Holder/@dematId") || !inDemat.contains(fiType))
    }

    @Test("takes any number of rows", arguments: [FIType.equities, .epf, .nps, .mutualFunds, .creditCard])
    func many(fiType: FIType) throws {
        #expect(FIGenerator(seed: 1).account(fiType, rows: 2_000) != nil)
    }
}
