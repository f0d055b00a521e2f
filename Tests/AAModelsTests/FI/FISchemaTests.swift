import AACore
import AAModels
import Testing

@Suite("A name in a document")
struct FISchemaTests {
    static let variants: [(String, @Sendable (DepositAccount) -> Bool)] = [
        ("<Summary exchangeRate='1'/>", { $0.summary?.exchangeRate == Amount(1) }),
        ("<Summary balanceDataTime='2024-01-01T00:00:00Z'/>", { $0.summary?.balanceDateTime != nil }),
        ("<Summary microCode='1'/>", { $0.summary?.micrCode == "1" }),
        ("<Summary currentOdLimit='1'/>", { $0.summary?.currentODLimit == Amount(1) }),
        ("<Summary currenBalance='1'/>", { $0.summary?.currentBalance == Amount(1) }),
        ("<Profile><Holders><Holder ckycConpliance='true'/></Holders></Profile>", { $0.ckyc == true }),
        ("<Profile><Holders><Holder kycCompliance='true'/></Holders></Profile>", { $0.ckyc == true }),
        ("<Transactions endData='2024-01-01'/>", { $0.transactions?.endDate != nil }),
        ("<Transactions><Transaction txnID='1'/></Transactions>", { $0.row?.transactionID == "1" }),
        ("<Transactions><Transaction balance='1'/></Transactions>", { $0.row?.balance == Amount(1) }),
        ("<Transactions><Transaction currenBalance='1'/></Transactions>", { $0.row?.balance == Amount(1) }),
        ("<Transactions><Transaction transactionTimeStamp='2024-01-01T00:00:00Z'/></Transactions>", { $0.isTimed }),
        ("<Transactions><Transaction transactionDateTime='2024-01-01T00:00:00Z'/></Transactions>", { $0.isTimed }),
        ("<Transactions><Transaction tranTimestamp='2024-01-01T00:00:00Z'/></Transactions>", { $0.isTimed }),
        ("<Transactions><transaction txnId='1'/></Transactions>", { $0.row?.transactionID == "1" }),
        ("<SUMMARY/>", { $0.summary != nil }),
        ("<Summary><pending amount='1'/></Summary>", { $0.summary?.pendingTransactions.count == 1 }),
        ("<Summary><pendingTxns><PendingTxn/></pendingTxns></Summary>", { $0.summary?.pendingTransactions.count == 1 }),
    ]

    @Test("that is a known or case variant means its field, with a diagnostic", arguments: variants.indices)
    func variant(index: Int) throws {
        let (content, check) = Self.variants[index]
        let document = try FIFixtures.read(FIFixtures.account("", content))
        #expect(check(try #require(document.deposit)), "\(content)")
        #expect(document.kinds == [.nameVariant])
    }

    @Test("of both generations is no variant", arguments: ["type", "accountSubType"])
    func bothGenerations(name: String) throws {
        let document = try FIFixtures.read(FIFixtures.account("", "<Summary \(name)='SAVINGS'/>"))
        #expect(document.deposit?.summary?.accountSubType == .savings)
        #expect(document.diagnostics == [])
    }

    @Test("that no schema has is kept in extra, and listed")
    func unknown() throws {
        let document = try FIFixtures.read(
            FIFixtures.account(
                "a='1'",
                """
                <Profile b='2'><Holders c='3'><Holder d='4'/></Holders><Other/></Profile>
                <Summary><Limits e='5'><Limit f='6'>seven</Limit></Limits></Summary>
                <Transactions><Transaction currency='INR'/></Transactions>
                """), .strict)
        let account = try #require(document.deposit)
        #expect(account.extra.attributes == [FIAttribute(name: "a", value: "1")])
        #expect(account.extra.elements.map(\.name) == ["Profile"])
        #expect(account.extra.elements.first?.attributes == [FIAttribute(name: "b", value: "2")])
        #expect(account.extra.elements.first?.children.map(\.name) == ["Other"])
        #expect(account.holders?.extra.attributes.map(\.name) == ["c"])
        #expect(account.holders?.holders.first?.extra.attributes.map(\.name) == ["d"])
        #expect(account.summary?.extra.elements.first?.children.first?.text == "seven")
        #expect(account.row?.extra.attributes == [FIAttribute(name: "currency", value: "INR")])
        #expect(
            document.diagnostics.map { "\($0.path) \($0.kind)" } == [
                "Account/@a unknownAttribute", "Account/Profile/@b unknownAttribute",
                "Account/Profile/Holders/@c unknownAttribute", "Account/Profile/Holders/Holder[1]/@d unknownAttribute",
                "Account/Profile/Other unknownElement", "Account/Summary/Limits unknownElement",
                "Account/Transactions/Transaction[1]/@currency unknownAttribute",
            ])
    }

    @Test("that stands twice for one field gives the first value")
    func repeatedField() throws {
        let document = try FIFixtures.read(
            FIFixtures.transaction("currentBalance='1' transactionalBalance='2'"), .strict)
        #expect(document.firstRow?.balance == Amount(1))
        #expect(document.firstRow?.extra.attributes == [FIAttribute(name: "transactionalBalance", value: "2")])
        #expect(document.kinds == [.repeatedField, .mixedGenerations])
        let empty = try FIFixtures.read(FIFixtures.transaction("currentBalance='' balance='2'"), .strict)
        #expect(empty.firstRow?.balance == Amount(2))
    }

    @Test("of an element that stands twice gives the first element")
    func repeatedElement() throws {
        let document = try FIFixtures.read(
            FIFixtures.account("", "<Summary branch='a'/><Summary branch='b'/>"), .strict)
        #expect(document.deposit?.summary?.branch == "a")
        #expect(document.deposit?.extra.elements.first?["branch"] == "b")
        #expect(document.kinds == [.repeatedElement])
    }

    @Test("of an account in another case is still an account", arguments: ["account", "ACCOUNT"])
    func rootCase(name: String) throws {
        let document = try FIFixtures.read("<\(name) type='deposit' linkedAccRef='a'/>")
        #expect(document.deposit?.linkedAccRef == "a")
        #expect(document.kinds == [.nameVariant])
    }

    @Test("that is very long is cut in the path")
    func longName() throws {
        let name = String(repeating: "n", count: 10_000)
        let document = try FIFixtures.read(FIFixtures.account("\(name)='1'"))
        #expect(document.diagnostics.first?.path.utf8.count ?? 0 < 100)
        #expect(document.deposit?.extra.attributes.first?.name == name)
    }
}

extension DepositAccount {
    fileprivate var row: DepositTransaction? { transactions?.rows.first }
    fileprivate var ckyc: Bool? { holders?.holders.first?.ckycCompliance }
    fileprivate var isTimed: Bool { row?.timestamp != nil }
}
