import AACore
import AAModels
import AAProviders
import AATestKit
import AATestSupport
import AATransport
import Testing

@Suite("Setu's published and recorded bodies are read", .enabled(if: ConformanceData.isPresent))
struct SetuSampleTests {
    private func read<Body: JSONConvertible>(_ name: String, as type: Body.Type = Body.self) throws -> Body {
        try Body(jsonBytes: ConformanceData.bytes(of: "providers/setu/\(name)"))
    }

    @Test("a consent that was just requested")
    func created() throws {
        let consent: SetuConsent = try read("v2/create-consent.response.201.json")
        #expect(consent.id == "6d285134-c764-49ab-b32d-ead003161587")
        #expect(consent.url == "https://fiu.setu.co/v2/consents/webview/6d285134-c764-49ab-b32d-ead003161587")
        #expect(consent.status == .pending)
        #expect(consent.accounts.isEmpty)
        #expect(consent.detail?.customer == "999999999@onemoney")
        #expect(consent.detail?.consentExpiry == (try Timestamp("2023-08-08T05:36:43.011Z")))
        #expect(consent.detail?.consentMode == .store)
        #expect(consent.detail?.fetchType == .periodic)
        #expect(consent.detail?.consentTypes == [.transactions, .profile, .summary])
        #expect(consent.detail?.frequency == ConsentPeriod(30, .month))
        #expect(consent.detail?.dataLife == ConsentPeriod(1, .month))
        #expect(consent.detail?.purpose?.code == "101")
        #expect(consent.detail?.purpose?.category == "string")
        #expect(consent.usage?.count == 0)
        #expect(consent.usage?.lastUsed == nil)
        #expect(consent.tags == ["Loan_Tracking", "Partner_X"])
        #expect(consent.traceID?.description == "1-6433a06a-4b99c3a81b538bc762b5aa08")
    }

    @Test("a consent with words for kinds of accounts that no other document has")
    func expanded() throws {
        let consent: SetuConsent = try read("v2/get-consent.response.200.expanded.json")
        #expect(consent.detail?.customer == "99999999999@anumati")
        #expect(consent.detail?.fiTypes.map(\.rawValue).last == "GST_GSTR1")
        #expect(consent.detail?.fiTypes.count == 6)
        #expect(consent.detail?.dataFilter.isEmpty == true)
        #expect(consent.detail?.dataRange?.from == (try Timestamp("2020-04-01T00:00:00Z")))
    }

    @Test("a consent of v1, in ReBIT's names")
    func firstVersion() throws {
        let consent: SetuConsent = try read("v1/create-consent.response.201.json")
        #expect(consent.id == "60c76fa3-601c-4b9d-ad30-d33c0ebcacf3")
        #expect(consent.detail?.customer == "9999999999@setu")
        #expect(consent.detail?.frequency == ConsentPeriod(30, .month))
        #expect(consent.detail?.dataFilter == [DataFilter(.transactionAmount, ">=", "5000")])
        #expect(consent.detail?.dataRange?.to == (try Timestamp("2021-10-01T00:00:00Z")))
        #expect(consent.detail?.purpose?.category == "string")
    }

    @Test("a session that has begun")
    func begun() throws {
        let session: SetuSession = try read("v2/create-session.response.201.pending.json")
        #expect(session.id == "f608b1c5-60cb-445d-8355-76a9cc053535")
        #expect(session.consentID == "c8b03bc3-6b6c-45e2-a604-6f7ec4541e57")
        #expect(session.status == .pending)
        #expect(session.format == "json")
        #expect(session.fips.isEmpty)
        #expect(session.dataRange?.to == (try Timestamp("2021-06-30T16:30:16.363Z")))
    }

    @Test(
        "a session's data, of v2 and of v1",
        arguments: [
            (
                "v2/get-session.response.200.completed.live-shape-recurring-deposit.json",
                SetuFixtureSession(
                    fip: "FIP-ID", link: "7e5c2b1a-4f0d-4c0e-9a53-1b8f3f6d2c90", masked: "XXXXXXXXaf56",
                    status: "DELIVERED",
                    fiType: .recurringDeposit)
            ),
            (
                "v1/get-session.response.200.completed.json",
                SetuFixtureSession(
                    fip: "Setu-FIP", link: "b2329f47-0a6f-4131-adb5-9ef7b4c1ca6a", masked: "XXXXXX4373", status: nil,
                    fiType: .deposit)
            ),
        ])
    func data(name: String, expected: SetuFixtureSession) async throws {
        let session: SetuSession = try read(name)
        #expect(session.status == .completed)
        #expect(session.fips.map(\.fip) == [expected.fip])
        let account = try #require(session.fips.first?.accounts.first)
        #expect(account.link == expected.link)
        #expect(account.maskedAccountNumber == expected.masked)
        #expect(account.status == expected.status)

        let consent = AgreedConsent(
            id: session.consentID,
            content: SignedConsent(
                terms: Sample.terms, dataProvider: ConsentParty(id: "finvu", kind: nil), customer: "9876543210@finvu",
                accounts: [
                    SignedConsent.Account(
                        fiType: expected.fiType, fip: expected.fip, accountType: "x", link: expected.link,
                        maskedAccountNumber: "XXXX")
                ]), digitalSignature: nil)
        let fixture = try SetuFixture([.respond(HTTPResponse(body: session.json.bytes()))]) {
            if name.hasPrefix("v1") { $0.version = .v1 }
        }
        let delivery = try await fixture.provider.fetch(DataSession(id: session.id, consentID: session.consentID))
        let fetched = try #require(fixture.provider.accounts(in: delivery, under: consent).first)
        let document = try FIReader().read(fetched.open(with: nil))
        #expect(document.accounts.map(\.fiType) == [expected.fiType])
        #expect(document.content.linkedAccRef == expected.link)
    }

    @Test("the list of a consent's sessions")
    func sessions() throws {
        let list: SetuSessionList = try read("v2/list-data-sessions.response.200.json")
        #expect(list.consentID == "e2304f07-6dae-4867-a0d7-8077cfbe2f87")
        #expect(list.sessions.map(\.id) == ["39faa19a-1f6a-4e10-85ad-2d5c6aa69257"])
        #expect(list.sessions.first?.status == .pending)
        #expect(list.sessions.first?.createdAt == (try Timestamp("2024-12-17T12:14:26.537Z")))
    }

    @Test("when data last came")
    func lastFetch() throws {
        let fetch: SetuLastFetch = try read("v2/last-fetch-status.response.200.json")
        #expect(fetch.fetchedAt == (try Timestamp("2024-11-21T07:48:16.404Z")))
        #expect(fetch.fips == ["setu-fip", "setu-fip-2"])
        #expect(fetch.dataRange?.from == (try Timestamp("2022-01-01T00:00:00Z")))
    }

    @Test("which AAs know a number")
    func availability() throws {
        let availability: SetuAvailability = try read("v2/account-availability.response.200.json")
        #expect(availability.accounts.map(\.aggregator) == ["onemoney", "setu-aa"])
        #expect(availability.accounts.map(\.isRegistered) == [true, false])
        #expect(availability.accounts.last?.customer == "9999999999@setu")
    }

    @Test("the FIPs and their rates, which may be missing")
    func fips() async throws {
        let body = try ConformanceData.bytes(of: "providers/setu/v2/fips.response.200.json")
        let fips = try await SetuFixture([.respond(HTTPResponse(body: body))]).provider.fips()
        #expect(fips.map(\.id) == ["AXIS001", "FDRLFIP", "fiplive@indusind", "HDFC-FIP"])
        #expect(fips.map(\.status) == [.active, .active, .temporarilyInactive, .inactive])
        #expect(fips[0].rates.consentConversion == 93.95)
        #expect(fips[0].ratesByAggregator["anumati"]?.dataFetchSuccess == 96.55)
        #expect(fips[3].rates.dataFetchSuccess == nil)
        #expect(fips[2].fiTypes == [.deposit, .termDeposit, .recurringDeposit])

        let one = try ConformanceData.bytes(of: "providers/setu/v2/fips-by-aa.response.200.json")
        let fip = try await SetuFixture([.respond(HTTPResponse(body: one))]).provider.fip("AXIS001")
        #expect(fip.rates.dataFetchSuccess == 98.55)
        #expect(fip.ratesByAggregator.isEmpty)
    }

    @Test("a login's answer gives the token that the next call carries")
    func login() async throws {
        let body = try ConformanceData.bytes(of: "providers/setu/v2/login.response.200.live-shape.json")
        let fixture = try SetuFixture(
            [.respond(HTTPResponse(body: body)), .respond(HTTPResponse(body: Array(#"{"data":[]}"#.utf8)))], login: true
        )
        _ = try await fixture.provider.fips()
        let requests = fixture.transport.requests
        #expect(requests.map(\.url.text) == [SetuAuthentication.tokenService, "https://fiu-sandbox.setu.co/v2/fips"])
        #expect(requests[0].headers["client"] == "bridge")
        #expect(requests[1].headers["authorization"]?.hasPrefix("Bearer eyJhbGciOiJIUzI1NiJ9.") == true)
        #expect(requests[1].headers["x-product-instance-id"] == "instance-1")
        #expect(requests[1].headers["x-client-secret"] == nil)

        let sample = try JSONDocument(ConformanceData.bytes(of: "providers/setu/v2/login.request.json")).root.object
        let sent = try #require(JSONDocument(requests[0].body).root.object)
        #expect(Set(sent.members.map(\.name)) == Set(try #require(sample).members.map(\.name)))
        #expect(sent["grant_type"] == sample?["grant_type"])
    }

    static let refusals: [(String, HTTPStatus, ProviderError.Code)] = [
        ("create-consent.response.400.unknown-tags.composed", .badRequest, .invalidRequest),
        ("create-multi-consent.response.400.different-customer", .badRequest, .invalidRequest),
        ("create-session.response.400.consent-already-used.composed", .badRequest, .consentExhausted),
        ("last-fetch-status.response.404.consent-not-found", .notFound, .unknownReference),
        ("revoke-consent.response.400.not-ready", .badRequest, .consentNotUsable),
        ("error.legacy-shape", .badRequest, .refused),
    ]

    @Test("refusals in both forms", arguments: refusals)
    func refusal(name: String, status: HTTPStatus, code: ProviderError.Code) async throws {
        let body = try ConformanceData.bytes(of: "providers/setu/v2/\(name).json")
        let fixture = try SetuFixture([.respond(HTTPResponse(status: status, body: body))])
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.provider.details(of: SetuFixture.consentID)
        }
        #expect(error?.code == code)
        #expect(error?.status == status)
        let said = try #require(JSONDocument(body).root.object)
        #expect(error?.providerCode?.rawValue == said["errorCode"]?.string)
        #expect(error?.traceID?.description == (said["traceId"] ?? said["txnid"])?.string)
    }

    @Test("a revocation that is confirmed")
    func revocation() async throws {
        let body = try ConformanceData.bytes(of: "providers/setu/v2/revoke-consent.response.200.json")
        let fixture = try SetuFixture([.respond(HTTPResponse(body: body))])
        try await fixture.provider.revoke("consent-1")
        #expect(try fixture.request.url.path == "/v2/consents/consent-1/revoke")
        #expect(try fixture.request.body.isEmpty)
    }

    @Test(
        "documents of every published kind, in the names of the documentation",
        arguments: ConformanceData.files(in: "providers/setu/fi-types", suffix: ".json"))
    func documents(name: String) throws {
        let bytes = try ConformanceData.bytes(of: "providers/setu/fi-types/\(name)")
        let type = try #require(JSONDocument(bytes).root.object?["type"]?.string)
        let read = try #require(FIReader().read(bytes).accounts.first)
        #expect(read.fiType.rawValue.lowercased().hasPrefix(type.prefix(2)), "\(read.fiType)")
    }
}

/// What a recorded session holds.
struct SetuFixtureSession: Sendable {
    let fip: EntityID
    let link: LinkReference
    let masked: String
    let status: FIStatus?
    let fiType: FIType
}
