import AACore
import AAModels
import AAProviders
import AATestKit
import AATransport
import Testing

@Suite("Each call to OneMoney has its own path and its own spelling")
struct OneMoneyRequestTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let names: [String]
        var version = OneMoneyVersion.v3
        let call: @Sendable (OneMoneyProvider) async throws -> Void

        init(
            _ path: String, _ names: [String], _ version: OneMoneyVersion = .v3,
            _ call: @escaping @Sendable (OneMoneyProvider) async throws -> Void
        ) {
            testDescription = path
            self.names = names
            self.version = version
            self.call = call
        }
    }

    private static let id = OneMoneyFixture.consentID
    private static let handle = OneMoneyFixture.handle

    static let rows: [Row] = [
        Row(
            "v2/requestconsent", ["partyIdentifierType", "partyIdentifierValue", "productID", "accountID", "vua"], .v2
        ) { _ = try await $0.requestConsent(full()) },
        Row("v3/requestconsent", names3) { _ = try await $0.requestConsent(full()) },
        Row("v4/requestconsent", names3, .v4) { _ = try await $0.requestConsent(full()) },
        Row("v2/getconsentslist", ["consentHandle"], .v2) { _ = try await $0.outcome(of: handle) },
        Row("v3/getconsentslist", ["consentHandle"]) { _ = try await $0.outcome(of: handle) },
        Row("v3/getconsentslist", ["consentID"]) { _ = try await $0.consents(.consents([id])) },
        Row("v1/accounts/getconsentslist", ["mobileNumber", "productID", "status", "pageNumber"]) {
            _ = try await $0.consents(ofMobile: "9876543210", productID: "TEST", statuses: [.active], page: 2)
        },
        Row("revokeconsent", ["consentID"]) { try await $0.revoke(id) },
        Row("fi/request", ["consentId", "fiDataRangeFrom", "fiDataRangeTo"]) {
            _ = try await $0.startSession(under: OneMoneyFixture.agreed, range: Sample.terms.dataRange, keys: nil)
        },
        Row("consent/firequest/status", ["sessionId"]) { _ = try await $0.fetch(OneMoneyFixture.session) },
        Row("consent/firequest/status", ["consentId"]) { _ = try await $0.status(of: id) },
        Row("getallfidata", ["consentID", "transactionsStartDate", "transactionsEndDate"]) {
            _ = try await $0.data(of: .consent(id), from: Sample.now, to: Sample.now)
        },
        Row("getallfidata", ["accountID"]) { _ = try await $0.data(of: .account("case")) },
        Row("getallfidata", ["transactionId"]) { _ = try await $0.data(of: .transaction("t")) },
        Row("getalllatestfidata", ["consentID"]) { _ = try await $0.latestData(of: id) },
        Row("getfidata", ["consentID", "linkReferenceNumber"]) { _ = try await $0.data(of: id, account: "link-1") },
        Row("getfidataXml", ["consentID", "linkReferenceNumber"]) {
            _ = try await $0.document(.accountXML, of: .consent(id), account: "link-1")
        },
        Row("getallfidataPdf", ["consentID"]) { _ = try await $0.document(.pdf, of: .consent(id)) },
        Row("getfibalance", ["consentID"]) { _ = try await $0.document(.balance, of: .consent(id)) },
        Row("getGSTdata", ["consentID"]) { _ = try await $0.document(.gst, of: .consent(id)) },
        Row("analytics/excel", ["accountID"]) { _ = try await $0.document(.analyticsExcel, of: .account("case")) },
    ]

    private static let names3 = [
        "partyIdentifierType", "partyIdentifierValue", "productID", "accountID", "vua", "redirectUrl", "fipID", "pan",
    ]

    private static func full() -> ConsentRequest {
        var request = OneMoneyFixture.request
        request.redirectURL = "https://fiu.example/back"
        request.fips = ["FIP-1"]
        request.pan = "ABCDE1234F"
        return request
    }

    @Test("as documented", arguments: rows)
    func spelling(row: Row) async throws {
        let fixture = try OneMoneyFixture([]) { $0.version = row.version }
        await #expect(throws: ProviderError.self) { try await row.call(fixture.provider) }
        #expect(fixture.paths == [row.testDescription])
        #expect(try fixture.body().members.map(\.name) == row.names)
        let request = fixture.transport.requests[0]
        #expect(request.method == .post)
        #expect(request.url.path.hasPrefix("/finpro_sandbox/"))
        #expect(request.headers["client_id"] == "canary-client-id")
        #expect(request.headers["client_secret"] == "canary-client-secret")
        #expect(request.headers["organisationId"] == "org-1")
        #expect(request.headers["appIdentifier"] == "app-1")
        #expect(request.headers["Content-Type"] == "application/json")
    }

    @Test("v3 lists take lists, v2's take one, and more than one is not asked there")
    func lists() async throws {
        let third = try OneMoneyFixture([])
        await #expect(throws: ProviderError.self) { try await third.provider.outcome(of: Self.handle) }
        #expect(try third.body()["consentHandle"] == .array([Self.handle.json]))
        let second = try OneMoneyFixture([]) { $0.version = .v2 }
        await #expect(throws: ProviderError.self) { try await second.provider.outcome(of: Self.handle) }
        #expect(try second.body()["consentHandle"] == Self.handle.json)
        let error = await #expect(throws: ProviderError.self) {
            try await second.provider.consents(.handles(["a", "b"]))
        }
        #expect(error?.code == .unsupported)
        #expect(second.transport.requests.count == 1)
    }

    @Test("with v2 the FIPs, the PAN and the return go to the call for the address")
    func address() async throws {
        let fixture = try OneMoneyFixture(
            answers: OneMoneyFixture.answer(.object(["status": "PENDING", "consent_handle": Self.handle.json])),
            OneMoneyFixture.answer(.object(["webRedirectionUrl": "https://web.onemoney.in/x?ecreq=1"]))
        ) { $0.version = .v2 }
        let ticket = try await fixture.provider.requestConsent(Self.full())
        #expect(ticket.handle == Self.handle)
        #expect(ticket.redirect == "https://web.onemoney.in/x?ecreq=1")
        #expect(ticket.terms == Sample.terms)
        #expect(fixture.paths == ["v2/requestconsent", "webRedirection/getEncryptedUrl"])
        #expect(
            try fixture.body(1) == [
                "consentHandle": Self.handle.json, "redirectUrl": "https://fiu.example/back",
                "fipID": .array(["FIP-1"]), "pan": "ABCDE1234F",
            ])
    }

    @Test("several handles of one customer go in one list")
    func severalHandles() async throws {
        let fixture = try OneMoneyFixture([])
        await #expect(throws: ProviderError.self) {
            try await fixture.provider.webAddress(of: ["a", "b"], redirectURL: "https://fiu.example/back")
        }
        #expect(try fixture.body()["consentHandle"] == .array(["a", "b"]))
    }

    @Test("what does harm twice is not called idempotent", arguments: rows)
    func idempotent(row: Row) async throws {
        let fixture = try OneMoneyFixture([]) { $0.version = row.version }
        await #expect(throws: ProviderError.self) { try await row.call(fixture.provider) }
        let harmful = ["requestconsent", "fi/request", "getalllatestfidata"].contains {
            row.testDescription.hasSuffix($0)
        }
        #expect(OneMoneyProvider.isIdempotent(fixture.transport.requests[0]) == !harmful)
    }

    struct Party: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let customer: ConsentCustomer
        var pan: String?
        let kind: String
        let value: String
        let address: String
    }

    static let parties: [Party] = [
        Party(
            testDescription: "an address with a number", customer: ConsentCustomer(address: "9876543210@finvu"),
            kind: "MOBILE", value: "9876543210", address: "9876543210@finvu"),
        Party(
            testDescription: "a number alone",
            customer: ConsentCustomer(address: nil, identifiers: [.init(.mobile, "9876543210")]), kind: "MOBILE",
            value: "9876543210", address: "9876543210@onemoney"),
        Party(
            testDescription: "a name, and a number beside it",
            customer: ConsentCustomer(address: "name@onemoney", identifiers: [.init(.mobile, "9876543210")]),
            kind: "MOBILE", value: "9876543210", address: "name@onemoney"),
        Party(
            testDescription: "an e-mail address",
            customer: ConsentCustomer(address: "name@onemoney", identifiers: [.init(.email, "a@b.example")]),
            kind: "EMAIL", value: "a@b.example", address: "name@onemoney"),
        Party(
            testDescription: "a PAN", customer: ConsentCustomer(address: "name@onemoney"), pan: "ABCDE1234F",
            kind: "PAN", value: "ABCDE1234F", address: "name@onemoney"),
    ]

    @Test("the customer is named as OneMoney knows one", arguments: parties)
    func party(row: Party) async throws {
        var request = OneMoneyFixture.request
        request.detail.customer = row.customer
        request.pan = row.pan
        let fixture = try OneMoneyFixture([])
        await #expect(throws: ProviderError.self) { try await fixture.provider.requestConsent(request) }
        let body = try fixture.body()
        #expect(body["partyIdentifierType"]?.string == row.kind)
        #expect(body["partyIdentifierValue"]?.string == row.value)
        #expect(body["vua"]?.string == row.address)
    }

    struct Refused: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var code = ProviderError.Code.invalidRequest
        var version = OneMoneyVersion.v3
        let edit: @Sendable (inout ConsentRequest) -> Void
    }

    static let refused: [Refused] = [
        Refused(testDescription: "nobody", edit: { $0.detail.customer = ConsentCustomer(address: "name@onemoney") }),
        Refused(
            testDescription: "an e-mail address without an address at an AA",
            edit: { $0.detail.customer = ConsentCustomer(address: nil, identifiers: [.init(.email, "a@b.example")]) }),
        Refused(testDescription: "a PAN that is none", edit: { $0.pan = "abcde1234f" }),
        Refused(testDescription: "an unknown option", edit: { $0.providerOptions = ["context": "x"] }),
        Refused(testDescription: "an option of another type", edit: { $0.providerOptions = ["transactionID": 1] }),
        Refused(testDescription: "tags", code: .unsupported, edit: { $0.tags = ["a"] }),
        Refused(testDescription: "v4 without a FIP", code: .unsupported, version: .v4, edit: { $0.fips = [] }),
        Refused(
            testDescription: "v4 with two FIPs", code: .unsupported, version: .v4, edit: { $0.fips = ["a", "b"] }),
    ]

    @Test("what OneMoney has no place for is not sent", arguments: refused)
    func notSent(row: Refused) async throws {
        var request = OneMoneyFixture.request
        row.edit(&request)
        let fixture = try OneMoneyFixture([]) { $0.version = row.version }
        let error = await #expect(throws: ProviderError.self) { try await fixture.provider.requestConsent(request) }
        #expect(error?.code == row.code)
        #expect(error?.mayHaveBeenCarriedOut == false)
        #expect(fixture.transport.requests.isEmpty)
    }

    @Test("a request without a template is not sent; its own goes before the configuration's")
    func product() async throws {
        let without = try OneMoneyFixture([]) { $0.productID = nil }
        let error = await #expect(throws: ProviderError.self) {
            try await without.provider.requestConsent(OneMoneyFixture.request)
        }
        #expect(error?.code == .invalidRequest)
        #expect(error?.reason.contains("productID") == true)
        #expect(without.transport.requests.isEmpty)
        var request = OneMoneyFixture.request
        request.productID = "OTHER"
        let fixture = try OneMoneyFixture([])
        await #expect(throws: ProviderError.self) { try await fixture.provider.requestConsent(request) }
        #expect(try fixture.body()["productID"] == "OTHER")
    }

    @Test("a request without a reference gets one that no other has")
    func reference() async throws {
        var request = OneMoneyFixture.request
        request.reference = nil
        let fixture = try OneMoneyFixture([])
        for _ in 0..<2 {
            await #expect(throws: ProviderError.self) { try await fixture.provider.requestConsent(request) }
        }
        let ids = try [fixture.body(0)["accountID"]?.string, fixture.body(1)["accountID"]?.string]
        #expect(ids[0]?.isEmpty == false)
        #expect(ids[0] != ids[1])
    }
}
