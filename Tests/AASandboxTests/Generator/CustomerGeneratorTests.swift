import AACore
import AAModels
import Testing

@testable import AASandbox

@Suite("Customers are invented from a seed")
struct CustomerGeneratorTests {
    static let fips: [EntityID] = ["FIP-ONE", "FIP-TWO", "FIP-THREE"]

    static func customer(
        seed: UInt64 = 7, number: Int = 0, until: String = "2026-03-31", months: Int = 24
    ) throws -> SandboxCustomer {
        try CustomerGenerator(seed: seed).customer(
            number: number, until: CalendarDate(until), months: months, fips: fips)
    }

    /// Everything a row says, as one text.
    static func text(_ account: SandboxAccount) -> [String] {
        let statement = account.statement(from: account.days.lowerBound, to: account.days.upperBound)
        return (statement.transactions?.rows ?? []).map { row in
            let fields: [(any CustomStringConvertible)?] = [
                row.transactionID, row.timestamp, row.valueDate, row.type, row.mode, row.amount, row.balance,
                row.reference, row.narration,
            ]
            return fields.map { $0?.description ?? "missing" }.joined(separator: "|")
        }
    }

    @Test("the same seed and end give the same bytes on every machine")
    func fixedDigest() throws {
        let customer = try Self.customer()
        let person = [
            customer.name, customer.mobile, customer.address.rawValue, customer.pan, customer.email,
            customer.dateOfBirth.description, customer.postalAddress,
        ]
        let accounts = customer.accounts.flatMap {
            [$0.fip.rawValue, $0.linkReference.rawValue, $0.maskedAccountNumber] + Self.text($0)
        }
        var digest: UInt64 = 0xCBF2_9CE4_8422_2325  // FNV-1a
        for byte in (person + accounts).joined(separator: "\n").utf8 {
            digest = (digest ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
        }
        #expect(digest == 4_489_277_215_354_351_549)
    }

    @Test("customers of one seed differ, and so do seeds")
    func different() throws {
        let first = try Self.customer()
        for other in [try Self.customer(number: 1), try Self.customer(seed: 8), try Self.customer(number: -1)] {
            #expect(first.mobile != other.mobile)
            #expect(Set(first.accounts.map(\.linkReference)).isDisjoint(with: other.accounts.map(\.linkReference)))
            #expect(Set(first.accounts.flatMap(Self.text)).isDisjoint(with: other.accounts.flatMap(Self.text)))
        }
    }

    @Test("a later end only adds rows", arguments: ["2026-04-06", "2026-12-31"])
    func laterEnd(_ until: String) throws {
        let (before, after) = (try Self.customer(), try Self.customer(until: until))
        #expect(before.name == after.name)
        for (early, late) in zip(before.accounts, after.accounts) {
            #expect(early.linkReference == late.linkReference)
            #expect(early.maskedAccountNumber == late.maskedAccountNumber)
            let from = late.days.lowerBound
            let common = early.entries.filter { $0.date >= from }.count
            #expect(Self.text(early).suffix(common) == Self.text(late).prefix(common))
            #expect(common > 0 && late.entries.count > common)
        }
    }

    @Test("a person cannot be reached: no mobile number, PAN or payment address is a real one")
    func nobody() throws {
        let customer = try Self.customer()
        #expect(customer.mobile.count == 10 && customer.mobile.first == "5")
        #expect(customer.address.rawValue == customer.mobile + "@sandbox-aa")
        #expect(customer.pan.count == 10 && customer.pan.dropFirst(5).prefix(4) == "0000")
        #expect(customer.email.hasSuffix("@example.com"))
    }

    @Test("a customer prints no personal data")
    func redacted() throws {
        let customer = try Self.customer()
        var dumped = ""
        dump(customer, to: &dumped)
        dump(customer.accounts.map(\.holder), to: &dumped)
        dumped += "\(customer) \(String(reflecting: customer))"
        for secret in [customer.name, customer.mobile, customer.pan, customer.email, customer.postalAddress] {
            #expect(!dumped.contains(secret))
        }
    }

    @Test(
        "any end and any length make a history",
        arguments: ["0001-01-01", "0002-06-01", "1999-12-31", "2021-01-01", "9999-12-31"],
        [-3, 24, 100_000])
    func extremes(_ until: String, _ months: Int) throws {
        let customer = try Self.customer(until: until, months: months)
        #expect(customer.accounts.count == 3)
        #expect(customer.accounts.allSatisfy { $0.entries.allSatisfy { $0.balance >= 0 } })
    }

    @Test("no FIP, no account; many FIPs, one each")
    func fipCounts() throws {
        let generator = CustomerGenerator(seed: 1)
        let day = try CalendarDate("2026-03-31")
        #expect(generator.customer(number: 0, until: day, fips: []).accounts.isEmpty)
        let many = generator.customer(number: 0, until: day, fips: (0..<7).map { EntityID("FIP-\($0)") })
        #expect(many.accounts.map(\.fip.rawValue) == (0..<7).map { "FIP-\($0)" })
        #expect(Set(many.accounts.map(\.linkReference)).count == 7)
    }
}
