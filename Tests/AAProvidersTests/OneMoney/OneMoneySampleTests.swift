import AACore
import AAModels
import AAProviders
import AATestKit
import AATestSupport
import AATransport
import Testing

@Suite("OneMoney's published bodies are read", .enabled(if: ConformanceData.isPresent))
struct OneMoneySampleTests {
    private static func bytes(_ name: String) throws -> [UInt8] {
        try ConformanceData.bytes(of: "providers/onemoney/\(name).json")
    }

    /// A provider that gets one published answer.
    private func provider(
        _ name: String, edit: (inout OneMoneyConfiguration) -> Void = { _ in }
    ) throws -> OneMoneyProvider {
        try OneMoneyFixture([.respond(HTTPResponse(body: Self.bytes(name)))], edit: edit).provider
    }

    private func event(_ name: String) throws -> OneMoneyEvent { try OneMoneyEvent(jsonBytes: Self.bytes(name)) }

    @Test("a request's answer")
    func requested() async throws {
        let provider = try provider("requestconsent.v2.response.200") { $0.version = .v2 }
        let ticket = try await provider.requestConsent(OneMoneyFixture.request)
        #expect(ticket.handle == "6afdd734-be3b-475f-a8fc-3fcd18c04714")
        #expect(ticket.redirect == nil)
    }

    @Test("where the customer decides")
    func webAddress() async throws {
        let provider = try provider("getEncryptedUrl.response.200.composed") {
            $0.customerDomains = ["example-aa.test"]
        }
        let url = try await provider.webAddress(of: ["h"], redirectURL: "https://fiu.example/back")
        #expect(url == "https://example-aa.test/webredirect?fi=Xl5VWl1eV0odWVQ&reqdate=100720230858407&ecreq=AAAA")
    }

    @Test("what a customer brought back")
    func returned() async throws {
        let handle: ConsentHandle = "6afdd734-be3b-475f-a8fc-3fcd18c04714"
        let answer = try await provider("decryptUrl.response.200.approved").answer(
            in: OneMoneyRedirectionTests.redirection, to: [handle])
        #expect(answer.isSuccess)
        #expect(answer.ending == .success)
        #expect(answer.handles == [handle])
        #expect(answer.transactionID == "5e6f2c1a-2b3c-4d5e-8f90-a1b2c3d4e5f6")
        #expect(answer.session == "sess-1")
        #expect(answer.customer == "9876543210@onemoney")
        #expect(answer.redirectURL == "https://myapp.com/consent/callback")
        #expect(answer.email == nil)
        #expect(answer.pan == nil)
    }

    @Test("a list of consents, one given and one not")
    func list() async throws {
        let consents = try await provider("getconsentslist.v2.response.200.composed").consents(
            .party(OneMoneyParty(.mobile, "9999999999"), productID: "TEST", accountID: "ACC-42"))
        #expect(consents.map(\.id) == ["bf0cda0b-776c-4104-a4f8-5bcd69764125", nil])
        #expect(
            consents.map(\.handle) == ["c7f0d368-a05f-468d-8d6c-c75acc17f224", "3a3f2d96-fc3b-42e5-804f-e65d10a4be98"])
        #expect(consents.map(\.status) == [.active, .pending])
        let given = try #require(consents.first)
        #expect(given.productID == "TEST")
        #expect(given.accountID == "ACC-42")
        #expect(given.aggregator == "onemoney-aa")
        #expect(given.customer == "9999999999@onemoney")
        #expect(given.createdAt == (try Timestamp("2022-03-08T12:20:00.000Z")))
        #expect(given.expiry?.text == "2023-03-08 12:20:00")
        #expect(given.expiry?.timestamp == (try Timestamp("2023-03-08T12:20:00+05:30")))
        #expect(given.expiry?.isZoneAssumed == true)
        let account = try #require(given.accounts.first)
        #expect(account.fip == "EXAMPLE-FIP")
        #expect(account.fipName == "Example Bank")
        #expect(account.accountType == "SAVINGS")
        #expect(account.link == "1f8f6f8a-0d6c-4f3a-9d6b-7c5c4b3a2f10")
        #expect(account.maskedAccountNumber == "XXXXXXXX7300")
        #expect(account.fiType == .deposit)
    }

    @Test("a session that was begun")
    func begun() async throws {
        let session = try await provider("fi-request.response.200").startSession(
            under: OneMoneyFixture.agreed, range: Sample.terms.dataRange, keys: nil)
        #expect(session.id == "21caa19d-f69f-4954-b965-bdc1d6fc5f8a")
        #expect(session.consentID == "bf0cda0b-776c-4104-a4f8-5bcd69764125")
    }

    @Test("a revocation")
    func revocation() async throws { try await provider("revokeconsent.response.200").revoke("consent-1") }

    @Test("the data of an account, and the document in it")
    func data() async throws {
        let accounts = try await provider("getallfidata.response.200.deposit.composed").data(
            of: .consent(OneMoneyFixture.consentID))
        let account = try #require(accounts.first)
        #expect(accounts.count == 1)
        #expect(account.link == "1f8f6f8a-0d6c-4f3a-9d6b-7c5c4b3a2f10")
        #expect(account.maskedAccountNumber == "XXXXXXXX7300")
        #expect(account.fiType == .deposit)
        #expect(account.bank == "Example Bank")
        #expect(account.hasData)
        let document = try FIReader(mode: .strict).read(account.json.bytes())
        let deposit = try #require(document.deposit)
        #expect(deposit.summary?.currentBalance == (try Amount("5200.10")))
        #expect(deposit.transactions?.rows.count == 1)
        #expect(document.accounts.first?.origin.dialect == .moneyOne)
        #expect(document.accounts.first?.origin.link == account.link)
    }

    @Test("a whole body of data is a delivery by itself")
    func delivery() throws {
        let provider = try OneMoneyFixture([]).provider
        let delivery = RawDelivery(
            session: OneMoneyFixture.sessionID, bytes: try Self.bytes("getallfidata.response.200.deposit.composed"))
        var content = Sample.signedConsent
        content.accounts[0].link = "1f8f6f8a-0d6c-4f3a-9d6b-7c5c4b3a2f10"
        let agreed = AgreedConsent(id: OneMoneyFixture.consentID, content: content, digitalSignature: nil)
        let account = try #require(try provider.accounts(in: delivery, under: agreed).first)
        #expect(account.fip == content.accounts[0].fip)
        #expect(account.maskedAccountNumber == "XXXXXXXX7300")
        #expect(try FIReader().read(account.open(with: nil)).deposit != nil)
        #expect(try provider.report(in: delivery) == nil)
    }

    @Test("a notification of type 1 of a consent that was given")
    func approved() throws {
        let event = try event("webhook.CONSENT_APPROVED.type1")
        #expect(event.type == .consent)
        #expect(event.status == .consentApproved)
        #expect(event.timestamp == (try Timestamp("2022-03-08T12:21:43.616Z")))
        #expect(event.handle == "c7f0d368-a05f-468d-8d6c-c75acc17f224")
        #expect(event.consentID == "bf0cda0b-776c-4104-a4f8-5bcd69764125")
        #expect(event.customer == "9999999999@onemoney")
        #expect(event.message?.hasPrefix("Consent approved") == true)
        #expect(event.productID == nil)
    }

    @Test("a notification of type 2, with an id of ours and an expiry that says no zone")
    func typeTwo() throws {
        let event = try event("webhook.CONSENT_APPROVED.with-transactionID")
        #expect(event.transactionID == "1990927")
        #expect(event.consentID == "CONSENT-0001")
        #expect(event.productID == "TEST")
        #expect(event.accountID == "660100100003")
        #expect(event.fetchType == .periodic)
        #expect(event.consentExpiry?.text == "2027-01-17 09:47:07")
        #expect(event.consentExpiry?.isZoneAssumed == true)
        #expect(event.consentExpiry?.timestamp == (try Timestamp("2027-01-17T04:17:07Z")))
    }

    @Test("a consent that was refused has no id")
    func rejected() throws {
        let event = try event("webhook.CONSENT_REJECTED.type1")
        #expect(event.status == .consentRejected)
        #expect(event.consentID == nil)
        #expect(event.handle == "26a9b8a5-9396-47d5-a37e-b09b95740337")
    }

    @Test("data that is ready, of an account whose reference is no UUID")
    func ready() throws {
        let event = try event("webhook.DATA_READY.type1")
        #expect(event.type == .data)
        #expect(event.status == .dataReady)
        #expect(event.sessionID == nil)
        #expect(event.accounts.map(\.link) == ["e7597a05-5b56-4223-95fc3f-9596ff12eb"])
        #expect(event.accounts.map(\.status) == [.ready])
        #expect(event.accounts.map(\.fip) == [nil])
    }

    @Test("a session that failed for one account of two")
    func failed() throws {
        let event = try event("webhook.SESSION_FAILED.composed")
        #expect(event.status == .sessionFailed)
        #expect(event.accounts.map(\.status) == [.timeout, .ready])
    }

    @Test(
        "refusals",
        arguments: [
            ("error.400.NoDataFound", ProviderError.Code.dataNotReady, RetryAdvice.after(nil)),
            ("error.400.DataIsDeleted.composed", .dataGone, .withNewRequest),
        ])
    func refusal(name: String, code: ProviderError.Code, retry: RetryAdvice) async throws {
        let body = try Self.bytes(name)
        let fixture = try OneMoneyFixture([.respond(HTTPResponse(status: .badRequest, body: body))])
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.provider.fetch(OneMoneyFixture.session)
        }
        #expect(error?.code == code)
        #expect(error?.retry == retry)
        #expect(error?.providerCode?.rawValue == name.split(separator: ".")[2].description)
    }

    /// The requests that are published, and calls that send the same.
    static let requests: [(String, @Sendable (OneMoneyProvider) async throws -> Void)] = [
        (
            "requestconsent.v2.request",
            { provider in
                var request = OneMoneyFixture.request
                request.detail.customer.address = "9988776655@onemoney"
                request.reference = "660100100003"
                request.providerOptions = ["transactionID": "9080"]
                _ = try await provider.requestConsents(request)
            }
        ),
        (
            "requestconsent.orchestration.request",
            { provider in
                var request = OneMoneyFixture.request
                request.reference = "ACC-42"
                request.fips = ["FIP-1", "FIP-2"]
                request.redirectURL = "https://example.com/return"
                request.pan = "ABCDE1234F"
                _ = try await provider.orchestrate(request, productIDs: ["PRODUCT-1", "PRODUCT-2"])
            }
        ),
        (
            "getEncryptedUrl.request",
            {
                _ = try await $0.webAddress(
                    of: ["6afdd734-be3b-475f-a8fc-3fcd18c04714"], redirectURL: "https://myapp.com/consent/callback")
            }
        ),
        (
            "decryptUrl.request",
            { provider in
                _ = try await provider.answer(in: OneMoneyRedirectionTests.redirection, to: [])
            }
        ),
        (
            "getconsentslist.v3.request.by-party",
            {
                _ = try await $0.consents(
                    .party(OneMoneyParty(.mobile, "9999999999"), productID: "TEST", accountID: "ACC-42"))
            }
        ),
        (
            "fi-request.request",
            {
                let range = FIDataRange(
                    from: try Timestamp("2022-01-01T00:00:00.000Z"), to: try Timestamp("2022-03-01T00:00:00.000Z"))
                var content = Sample.signedConsent
                content.terms.dataRange = range
                let agreed = AgreedConsent(id: OneMoneyFixture.consentID, content: content, digitalSignature: nil)
                _ = try await $0.startSession(under: agreed, range: range, keys: nil)
            }
        ),
    ]

    @Test("requests are those that are published, name for name and value for value", arguments: requests.indices)
    func request(index: Int) async throws {
        let (name, call) = Self.requests[index]
        let fixture = try OneMoneyFixture([]) { $0.version = name.contains("v2") ? .v2 : .v3 }
        await #expect(throws: ProviderError.self) { try await call(fixture.provider) }
        let sample = try #require(JSONDocument(Self.bytes(name)).root.object)
        let sent = try fixture.body()
        func sorted(_ object: JSONObject) -> [JSONObject.Member] { object.members.sorted { $0.name < $1.name } }
        #expect(sorted(sent) == sorted(sample))
    }
}
