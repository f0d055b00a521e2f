import AACore
import AAModels
import AATestSupport
import Testing

@Suite("The JSON writer")
struct FIJSONWriterTests {
    @Test("writes attributes as strings, and arrays where rows may repeat")
    func v2() {
        var account = DepositAccount()
        account.linkedAccRef = "r\"1"
        account.summary = DepositSummary()
        account.summary?.ifsc = "A"
        account.summary?.pendingTransactions = [DepositPendingTransaction()]
        account.transactions = DepositTransactions()
        account.transactions?.rows = [DepositTransaction()]
        account.transactions?.rows[0].balance = Amount(coefficient: 150, scale: 2)
        #expect(
            Self.text(.deposit(account), in: .v2)
                == #"{"Account":{"xmlns":"http://api.rebit.org.in/FISchema/deposit","linkedAccRef":"r\"1","#
                + #""version":"2.0.0","type":"deposit","Summary":{"ifsc":"A","PendingTxns":{"PendingTxn":[{}]}},"#
                + #""Transactions":{"Transaction":[{"transactionalBalance":"1.50"}]}}}"#)
        #expect(
            Self.text(.deposit(account), in: .v1).hasSuffix(
                #""Summary":{"ifscCode":"A","Pending":[{}]},"Transactions":{"Transaction":[{"currentBalance":"1.50"}]}}}"#
            ))
    }

    @Test("and the reader agree on random accounts", arguments: 0..<200)
    func roundTrip(seed: UInt64) throws {
        var accounts = RandomDeposits(seed: seed)
        let account = FIDocument.Content.deposit(accounts.account())
        for generation in [FIGeneration.v1, .v2] { try Self.check(account, in: generation) }
    }

    @Test("writes every field of every type, in each generation as in every other", arguments: TableDocument.types)
    func tables(fiType: FIType) throws {
        let table = try #require(fiType.table)
        let generations = table.generations.map(\.generation)
        for generation in generations {
            for seed in [nil] + TestScale.seeds(10).map(Optional.some) {
                var source = TableDocument(table, generation, seed: seed)
                let document = try FIFixtures.read(source.text(), .strict)
                for other in generations { try Self.check(document.content, in: other) }
            }
        }
    }

    @Test("writes every sample, and it reads back the same", .enabled(if: ConformanceData.isPresent))
    func samples() throws {
        for row in TypeSampleTests.rows {
            let document = try FIReader().read(try ConformanceData.bytes(of: "\(TypeSampleTests.folder)/\(row.file)"))
            try Self.check(document.content, in: document.generation)
        }
    }

    static let odd =
        DepositXMLWriterTests.odd + [
            NamedText("an account of an unknown type", "<Account type='gold'>t<a>u</a><a b='1'>v</a><c/></Account>"),
            NamedText("elements of other namespaces", FIFixtures.account("", "<a xmlns=''><b xmlns='urn:b'/></a>")),
            NamedText(
                "text beside a row",
                FIFixtures.account("", "<Transactions>t<Transaction>u</Transaction></Transactions>")),
            NamedText("a second summary", FIFixtures.account("", "<Summary branch='1'/><Summary branch='2'/>")),
        ]

    @Test("writes back what has no typed form", arguments: odd)
    func kept(row: NamedText) throws {
        let document = try FIFixtures.read(row.text)
        if case .deposit(var account) = document.content {
            account.version = account.version ?? "1.2"
            try Self.check(account.content, in: .v1)
        } else {
            try Self.check(document.content, in: .v1)
        }
    }

    @Test("writes control characters, which XML cannot hold")
    func control() throws {
        var account = DepositAccount()
        account.type = "deposit"
        account.version = "1.2"
        account.linkedAccRef = "a\u{1}b\u{7F}\u{2028}"
        try Self.check(.deposit(account), in: .v1)
    }

    @Test("writes lines for people too")
    func indented() throws {
        let bytes = FIJSONWriter(generation: .v2).write(DepositAccount(), .indented)
        #expect(String(decoding: bytes, as: UTF8.self).hasPrefix("{\n  \"Account\": {\n    \"xmlns\": "))
    }

    /// Reads what was written, in strict mode, and writes that again.
    private static func check(_ content: FIDocument.Content, in generation: FIGeneration) throws {
        let bytes = FIJSONWriter(generation: generation).write(content)
        let document = try FIReader(mode: .strict).read(bytes)
        #expect(document.content == content)
        #expect(document.account.origin == FIOrigin(dialect: .json))
        // Equality of amounts and times goes by value; the bytes show that the text is the same too.
        #expect(FIJSONWriter(generation: generation).write(document.content) == bytes)
        let writer = FIXMLWriter(generation: generation)
        #expect(writer.write(document.content) == writer.write(content))
    }

    private static func text(_ content: FIDocument.Content, in generation: FIGeneration) -> String {
        String(decoding: FIJSONWriter(generation: generation).write(content), as: UTF8.self)
    }
}
