import AACore
import AAModels
import AATestSupport
import Testing

@Suite("The DEPOSIT writer")
struct DepositXMLWriterTests {
    @Test("writes v1.x in the schema's order")
    func v1() {
        var account = DepositAccount()
        account.linkedAccRef = "ref"
        account.summary = DepositSummary()
        account.summary?.accountSubType = .savings
        account.summary?.ifsc = "A&B"
        account.summary?.pendingTransactions = [DepositPendingTransaction()]
        let text = String(decoding: DepositXMLWriter(generation: .v1).write(account), as: UTF8.self)
        #expect(
            text == #"<?xml version="1.0" encoding="UTF-8"?>"#
                + #"<Account xmlns="http://api.rebit.org.in/FISchema/deposit" linkedAccRef="ref" version="1.2" "#
                + #"type="deposit"><Summary type="SAVINGS" ifscCode="A&amp;B"><Pending/></Summary></Account>"#)
    }

    @Test("writes 2.0.0 with its names")
    func v2() {
        var account = DepositAccount()
        account.summary = DepositSummary()
        account.summary?.accountSubType = .savings
        account.summary?.ifsc = "A"
        account.summary?.pendingTransactions = [DepositPendingTransaction()]
        account.transactions = DepositTransactions()
        account.transactions?.rows = [DepositTransaction()]
        account.transactions?.rows[0].balance = Amount(1)
        let text = String(decoding: DepositXMLWriter(generation: .v2).write(account), as: UTF8.self)
        #expect(
            text.hasSuffix(
                #" version="2.0.0" type="deposit"><Summary accountSubType="SAVINGS" ifsc="A"><PendingTxns><PendingTxn/>"#
                    + #"</PendingTxns></Summary><Transactions><Transaction transactionalBalance="1"/></Transactions></Account>"#
            ))
    }

    @Test("and the reader agree on random accounts", arguments: 0..<300)
    func roundTrip(seed: UInt64) throws {
        var accounts = RandomDeposits(seed: seed)
        let account = accounts.account()
        for generation in [FIGeneration.v1, .v2] {
            let bytes = DepositXMLWriter(generation: generation).write(account)
            let document = try FIReader(mode: .strict).read(bytes)
            #expect(document.deposit == account)
            // Equality of amounts and times goes by value; the printed form shows that the text is the same too.
            let second = DepositXMLWriter(generation: generation).write(try #require(document.deposit))
            #expect(second == bytes)
        }
    }

    static let odd: [NamedText] = [
        NamedText("written texts", FIFixtures.transaction(#"amount="1.0E8" valueDate="24-07-1970" narration=" x ""#)),
        NamedText("unreadable texts", FIFixtures.transaction(#"amount="abc" valueDate="12-03-28""#)),
        NamedText("unknown attributes", FIFixtures.transaction(#"currency="INR""#)),
        NamedText("unknown elements", FIFixtures.account("", #"<a b="1">t<c xmlns="urn:c"><d/></c></a>text"#)),
        NamedText(
            "schemaLocation",
            FIFixtures.account(
                #"xmlns:w="http://www.w3.org/2001/XMLSchema-instance" w:schemaLocation="a b""#)),
        NamedText("names with colons that make no prefix", FIFixtures.account("", "<a:0 b:-c='1' d::e='2' :f='3'/>")),
        NamedText("a foreign attribute", FIFixtures.account(#"xmlns:o="urn:o" o:version="1" version="1.1""#)),
    ]

    @Test("writes back what has no typed form", arguments: odd)
    func kept(row: NamedText) throws {
        var account = try #require(try FIFixtures.read(row.text).deposit)
        account.version = account.version ?? "1.2"
        let again = try FIReader(mode: .strict).read(DepositXMLWriter(generation: .v1).write(account)).deposit
        #expect(again == account)
    }

    @Test("writes a value that was changed, not its old text")
    func changed() throws {
        var account = try #require(try FIFixtures.read(FIFixtures.transaction(#"amount="1.0E8""#)).deposit)
        account.transactions?.rows[0].amount = Amount(5)
        let again = try FIReader().read(DepositXMLWriter(generation: .v1).write(account)).deposit
        #expect(again?.transactions?.rows[0].amount == Amount(5))
    }

    @Test("replaces characters that XML cannot hold")
    func impossible() throws {
        var account = DepositAccount()
        account.linkedAccRef = "a\u{1}b"
        let again = try FIReader(mode: .strict).read(DepositXMLWriter(generation: .v1).write(account)).deposit
        #expect(again?.linkedAccRef == "a\u{FFFD}b")
    }
}
