import AACore
import AAModels
import Testing

@Suite("A provider's body")
struct FIBodyTests {
    @Test("has several accounts, each of its own kind, FIP and name at the AA")
    func several() throws {
        let equities =
            #"{"type": "equities", "version": "1.0.0", "maskedDematId": "D", "summary": {"currentValue": "1"}}"#
        let text = FIJSONFixtures.setuBody("{\"account\": \(FIJSONFixtures.setu)}", "{\"account\": \(equities)}")
        let document = try FIFixtures.read(text)
        #expect(document.accounts.map(\.fiType) == [.deposit, .equities])
        #expect(document.accounts.map(\.generation) == [.v1, .v1_0_0])
        #expect(document.accounts.map(\.origin.fip) == ["FIP-1", "FIP-2"])
        #expect(document.accounts.map(\.origin.link) == ["l1", "l3"])
        let printed = document.json.object?["accounts"]?.array?.map { $0.object }
        #expect(printed?.map { $0?["fiType"] } == ["DEPOSIT", "EQUITIES"])
        #expect(printed?[1]?["origin"] == .object(["dialect": "setu", "fip": "FIP-2", "linkedAccRef": "l3"]))
    }

    @Test("says which accounts it names without data")
    func withoutData() throws {
        let text = FIJSONFixtures.setuBody(#"{"account": {"type": "deposit"}}"#, "null")
        let document = try FIFixtures.read(text)
        #expect(document.accounts.count == 1)
        #expect(document.kinds == [.withoutData, .withoutData])
        #expect(document.diagnostics.map(\.path) == ["fips[1]/accounts[2]", "fips[2]/accounts[1]"])
        #expect(document.diagnostics.map(\.place?.line) == [4, 6])
    }

    @Test("may mix JSON and XML in one list")
    func mixed() throws {
        let xml = FIJSONFixtures.string(FIFixtures.v2)
        let text = #"{"body": [{"fipId": "FIP-1", "fiObjects": [\#(FIJSONFixtures.finvu), \#(xml)]}]}"#
        let document = try FIFixtures.read(text)
        #expect(document.accounts.map(\.origin.dialect) == [.finvu, .xml])
        #expect(document.accounts.map(\.origin.fip) == ["FIP-1", "FIP-1"])
        #expect(document.accounts.map(\.generation) == [.v1, .v2])
        #expect(document.kinds == [.textWrapper])
        #expect(document.diagnostics.first?.path == "body[1]/fiObjects[2]")
    }

    @Test("of Unaport has an account for each number")
    func unaport() throws {
        let text = """
            {"DEPOSIT": {"summary": [{"accountNumber": "A", "fip": "F1", "currentBalance": "1"},
             {"accountNumber": "B", "fip": "F2", "currentBalance": "2"}],
             "accountHolder": [{"accountNumber": "B", "name": "b"}, {"accountNumber": "A", "name": "a"}],
             "transactions": [{"accountNumber": "A", "txnId": "1"}, {"accountNumber": "B", "txnId": "2"},
             {"accountNumber": "A", "txnId": "3", "orgId": "o"}]}}
            """
        let document = try FIFixtures.read(text)
        let accounts = document.accounts.compactMap { account in
            if case .deposit(let account) = account.content { account } else { nil }
        }
        #expect(accounts.map(\.maskedAccountNumber) == ["A", "B"])
        #expect(accounts.map { $0.summary?.currentBalance } == [Amount(1), Amount(2)])
        #expect(accounts.map { $0.holders?.holders.map(\.name) } == [["a"], ["b"]])
        #expect(accounts.map { $0.transactions?.rows.map(\.transactionID) } == [["1", "3"], ["2"]])
        #expect(document.accounts.map(\.origin.fip) == ["F1", "F2"])
        #expect(document.kinds == [.unknownAttribute])
        #expect(accounts[0].transactions?.rows[1].extra.attributes == [FIAttribute(name: "orgId", value: "o")])
    }

    @Test("of FinBox has a bank account's transactions, and keeps what stands beside them")
    func finBox() throws {
        let text = """
            {"message": "ok", "linkedAccRef": "l", "progress": [{"status": "DONE"}], "transactions": [
             {"transaction_type": "debit", "transaction_note": "UPI/shop", "amount": 50.25, "date": "2026-08-01 10:00:00",
              "balance": 1050.5, "category": "Food"}, {"transaction_type": "credit", "amount": 7, "balance": null}]}
            """
        let document = try FIFixtures.read(text, .strict)
        let account = try #require(document.deposit)
        let rows = try #require(account.transactions?.rows)
        #expect(document.account.origin.dialect == .finBox)
        #expect(rows.map(\.type?.canonical) == [.debit, .credit])
        #expect(rows[0].narration == "UPI/shop")
        #expect(rows[0].amount?.description == "50.25")
        #expect(rows[0].balance?.description == "1050.5")
        #expect(rows[0].timestamp == (try Timestamp("2026-08-01T10:00:00+05:30")))
        #expect(rows[0].extra.attributes == [FIAttribute(name: "category", value: "Food")])
        #expect(account.linkedAccRef == "l")
        #expect(account.extra.attributes == [FIAttribute(name: "message", value: "ok")])
        #expect(account.extra.elements.map(\.name) == ["progress"])
        let kinds: Set<FIDiagnostic.Kind> = [
            .unknownAttribute, .unknownElement, .valueVariant, .timestampForm, .assumedZone,
        ]
        #expect(Set(document.kinds) == kinds)
    }

    @Test("keeps what no schema has, and lists it")
    func extra() throws {
        let text = """
            {"type": "deposit", "bank": "B", "Summary": {"colour": "red", "nested": {"a": "1", "b": [1, true, null, "x"]}}}
            """
        let document = try FIFixtures.read(text)
        #expect(document.kinds == [.unknownAttribute, .unknownAttribute, .unknownElement])
        #expect(
            document.diagnostics.map(\.path) == ["Account/@bank", "Account/Summary/@colour", "Account/Summary/nested"])
        let extra = document.deposit?.summary?.extra
        #expect(extra?.attributes == [FIAttribute(name: "colour", value: "red")])
        #expect(extra?.elements.first?["a"] == "1")
        #expect(extra?.elements.first?.children.map(\.text) == ["1", "true", "x"])
    }

    @Test("of a kind that is not told has the one that the caller expects")
    func expected() throws {
        let text = Array(#"{"Profile": {"Holders": {}}, "Summary": {"currentBalance": "1"}}"#.utf8)
        #expect(try FIReader().read(text).fiType == .other)
        let document = try FIReader().read(text, expecting: .deposit)
        #expect(document.fiType == .deposit)
        #expect(document.deposit?.summary?.currentBalance == Amount(1))
        #expect(document.kinds == [.assumedType])
        let told = try FIReader().read(Array(FIJSONFixtures.account.utf8), expecting: .equities)
        #expect(told.fiType == .deposit)
        #expect(told.diagnostics == [])
    }

    @Test("of Unaport keeps what is no row of its lists")
    func unaportRest() throws {
        let text = """
            {"DEPOSIT": {"nominees": [{"name": "n"}], "summary": [{"accountNumber": "A", "fip": "F1"},
             {"accountNumber": "A", "fip": "F2"}], "transactions": [{"txnId": "1"}, "odd"]}}
            """
        let document = try FIFixtures.read(text)
        let account = try #require(document.deposit)
        #expect(document.accounts.count == 1)
        #expect(account.transactions?.rows.map(\.transactionID) == ["1", nil])
        #expect(account.transactions?.rows[1].extra.text == "odd")
        #expect(account.extra.elements.map(\.name) == ["Summary", "nominees"])
        #expect(account.extra.elements[0].attributes == [FIAttribute(name: "fip", value: "F2")])
        #expect(Set(document.kinds) == [.unknownElement, .repeatedElement, .unknownText])
    }

    @Test("may hold XML with another element before the account's")
    func foreignRoot() throws {
        let xml = "<?xml version='1.0'?><customerInfo><id>1</id></customerInfo>" + FIFixtures.v2
        for text in [xml, "{\"data\": \(FIJSONFixtures.string(xml))}"] {
            let document = try FIFixtures.read(text)
            #expect(document.accounts.count == 1)
            #expect(document.deposit?.linkedAccRef == "ref-2")
            #expect(document.kinds.filter { $0 != .textWrapper } == [.foreignRoot, .secondRoot])
            #expect(throws: AAModelsError.self) { _ = try FIFixtures.read(text, .strict) }
        }
    }

    static let broken: [NamedText] = [
        NamedText("malformedDocument at line 1, column 34: an end tag", "<Account type='deposit'><Summary></Account>"),
        NamedText("malformedDocument at line 2, column 1: the document breaks off", "<Account>\n"),
        NamedText("refusedConstruct at line 1, column 1: a DTD", "<!DOCTYPE Account><Account/>"),
        NamedText("notFinancialInformation at line 1, column 2: the document's", "<Accounts/>"),
        NamedText("malformedDocument at line 1, column 23: ", #"{"type":"deposit","a":}"#),
        NamedText("malformedDocument at line 18, column 94: a string that should", "<html>Gateway timeout</html>"),
        NamedText("malformedDocument at line 18, column 94: a string that should", "PEFjY291bnQvPg="),
    ]

    @Test("is read without a document in it that is broken, which is reported with its error", arguments: broken)
    func refusedDocument(row: NamedText) throws {
        let good = "{\"account\": \(FIJSONFixtures.setu)}"
        let text = FIJSONFixtures.setuBody(good, "{\"xml\": \(FIJSONFixtures.string(row.text))}")
        let document = try FIFixtures.read(text)
        #expect(document.accounts.map(\.origin.link) == ["l1"])
        #expect(document.deposit == (try FIFixtures.read(FIJSONFixtures.setu).deposit))
        let refusal = try #require(document.refusals.first)
        #expect(document.refusals.count == 1)
        #expect(refusal.path == "fips[2]/accounts[1]/data/xml")
        #expect(refusal.origin.fip == "FIP-2")
        #expect(refusal.origin.link == "l3")
        #expect("\(refusal.error)".hasPrefix(row.name))
        let finding = try #require(document.diagnostics.first { $0.kind == .refusedDocument })
        #expect(finding.path == refusal.path)
        #expect(finding.place?.line == 18)
        #expect(finding.level == .error)
        #expect(finding.action.hasSuffix(refusal.error.reason))
        #expect(throws: AAModelsError.self) { try document.checking() }
        #expect(throws: AAModelsError.self) { try FIFixtures.read(text, .strict) }
    }

    @Test("loses no account beside broken ones, and is refused with the first error if all are broken")
    func manyRefused() throws {
        let (whole, broken) = (FIJSONFixtures.string(FIFixtures.v2), FIJSONFixtures.string("<Account><a></Account>"))
        let base64 = FIJSONFixtures.string(Base64.encode(Array(FIFixtures.v1.utf8)))
        let list = [broken, whole, "\"cut\"", FIJSONFixtures.finvu, broken, base64].joined(separator: ", ")
        let document = try FIFixtures.read("{\"fiObjects\": [\(list)]}")
        #expect(document.accounts.compactMap(\.content.linkedAccRef) == ["ref-2", "ref-1", "ref-1"])
        #expect(document.refusals.map(\.path) == ["fiObjects[1]", "fiObjects[3]", "fiObjects[5]"])
        #expect(document.kinds.count { $0 == .refusedDocument } == 3)
        let error = #expect(throws: AAModelsError.self) { try FIFixtures.read("{\"fiObjects\": [\(broken), 1]}") }
        #expect(error?.code == .malformedDocument)
        #expect(error?.place?.column == 13)
    }

    @Test("may hold markup that is no document", arguments: [FIReader.Mode.strict, .recovering])
    func markup(mode: FIReader.Mode) throws {
        let text = #"{"message": "<Accounts>2</Accounts>", "a": "[{}]", "account": \#(FIJSONFixtures.setu)}"#
        let document = try FIFixtures.read(text, mode)
        #expect(document.accounts.count == 1)
        #expect(document.diagnostics == [])
    }

    @Test(
        "may stand in a CDATA section", arguments: ["<data><![CDATA[", " <![CDATA["],
        [FIJSONFixtures.account, FIJSONFixtures.setu])
    func cdata(opening: String, json: String) throws {
        let text = opening + json + "]]>" + (opening.hasPrefix("<data>") ? "</data>" : "\n")
        let document = try FIFixtures.read(text)
        #expect(document.deposit == (try FIFixtures.read(json).deposit))
        #expect(document.kinds == [.cdataWrapper])
    }

    @Test("whose names no XML has is written as XML all the same")
    func writtenNames() throws {
        let text = #"{"type": "deposit", "Summary": {"a b><c": "1", "a_b__c": "2", "": "3", "9": {"x\u0000": "4"}}}"#
        let document = try FIFixtures.read(text)
        let paths = ["?", "a_b__c", ""].map { "Account/Summary/@\($0)" } + ["Account/Summary/?"]
        #expect(document.diagnostics.map(\.path) == paths)
        let written = DepositXMLWriter(generation: .v1).write(try #require(document.deposit))
        let extra = try #require(try FIReader(mode: .strict).read(written).deposit?.summary?.extra)
        #expect(extra.attributes.map(\.name) == ["a_b__c", "_"])
        #expect(extra.elements.map(\.name) == ["_9"])
        #expect(extra.elements.first?["x_"] == "4")
    }

    @Test("has its diagnostics with their lines")
    func places() throws {
        let text =
            "{\"account\": {\"type\": \"deposit\",\n \"transactions\": {\"transaction\": [{},\n {\"amount\": \"x\"}]}}}"
        let document = try FIFixtures.read(text)
        #expect(document.kinds == [.unreadableValue])
        #expect(document.diagnostics.first?.path == "Account/Transactions/Transaction[2]/@amount")
        #expect(document.diagnostics.first?.place?.line == 3)
        #expect(document.diagnostics.first?.place?.column == 4)
    }
}
