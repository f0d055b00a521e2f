import AACore
import AAModels
import Testing

@Suite("Personal data")
struct FIPrivacyTests {
    static let canary = "CANARY7Q"

    /// A document with the marker in every value that a person could be known by, known and unknown fields alike.
    static let text = """
        <Account type="deposit" version="1.1" maskedAccNumber="\(canary)" other="\(canary)">
        <Profile x="\(canary)"><Holders type="\(canary)"><Holder name=" \(canary)" dob="\(canary)" mobile="\(canary)" \
        nominee="\(canary)" landline="\(canary)" address="\(canary) & \(canary)" email="\(canary)" pan="\(canary)" \
        ckycCompliance="\(canary)" name="\(canary)" ckycRegistered="\(canary)">\(canary)<Other>\(canary)</Other></Holder>\
        </Holders></Profile>
        <Summary currentBalance="\(canary)" balanceDateTime="\(canary)" branch="\(canary)" facility="\(canary)"/>
        <Transactions startDate="\(canary)"><Transaction amount="\(canary)" narration="\(canary)" type="\(canary)" \
        transactionTimestamp="\(canary)" valueDate="\(canary)" txnId="\(canary)" reference="\(canary)"/></Transactions>
        </Account>
        """

    /// The same in JSON, and in a provider's body.
    static let json = """
        {"custId": "\(canary)", "fips": [{"fipID": "F", "accounts": [{"linkRefNumber": "l", "maskedAccNumber": "\(canary)",
         "data": {"account": {"type": "deposit", "masked_account_number": "\(canary)", "other": "\(canary)",
         "profile": {"holders": {"holder": [{"name": " \(canary)", "dob": "\(canary)", "pan": "\(canary)", "name": "\(canary)",
         "new": {"x": "\(canary)"}, "\(canary) \(canary)": "1"}, "\(canary)"]}},
         "summary": {"currentBalance": "\(canary)", "facility": "\(canary)"},
         "transactions": {"transaction": {"amount": "\(canary)", "narration": "\(canary)"}}}}},
         {"linkRefNumber": "\(canary)", "data": null}]}]}
        """

    private func expectNone(_ value: Any, _ name: String) {
        var dumped = ""
        dump(value, to: &dumped)
        for output in ["\(value)", String(reflecting: value), dumped] {
            #expect(!output.contains(Self.canary), "\(name)")
        }
    }

    @Test("stands in no description, debug print or dump")
    func descriptions() throws {
        let document = try FIFixtures.read(Self.text)
        let account = try #require(document.deposit)
        #expect(document.jsonText.contains(Self.canary))
        expectNone(document, "document")
        expectNone(document.content, "content")
        expectNone(account, "account")
        expectNone(account.extra, "extra")
        expectNone(account.extra.elements, "elements")
        expectNone(try #require(account.holders), "holders")
        expectNone(try #require(account.holders?.holders), "holder")
        expectNone(try #require(account.holders?.holders.first?.raw), "raw")
        expectNone(try #require(account.summary), "summary")
        expectNone(try #require(account.transactions), "transactions")
        expectNone(try #require(account.transactions?.rows), "rows")
        expectNone(FIAttribute(name: "a", value: Self.canary), "attribute")
        expectNone(FIDocument.Content.unknown(FIElement(name: "a", text: Self.canary)), "tree")
    }

    @Test("stands in no diagnostic", arguments: [text, json])
    func diagnostics(text: String) throws {
        let document = try FIFixtures.read(text)
        #expect(document.diagnostics.count > 10)
        expectNone(document.diagnostics, "diagnostics")
        expectNone(document.account, "account")
    }

    @Test("stands in no error, wherever the document breaks off", arguments: [text, json])
    func errors(text: String) {
        let bytes = Array(text.utf8)
        for count in bytes.indices {
            do { _ = try FIReader().read(Array(bytes.prefix(count))) } catch { expectNone(error, "\(count) bytes") }
        }
        do { try FIFixtures.read(Self.text).checking() } catch { expectNone(error, "finding") }
        #expect(throws: AAModelsError.self) { try FIFixtures.read(Self.text).checking() }
    }
}
