import AACore
import AAModels
import AAProviders
import AATestKit
import AATestSupport
import AATransport
import Testing

@Suite("Requests to Setu are as its API has them")
struct SetuRequestTests {
    @Test("a request for consent has the members that worked in the sandbox", .enabled(if: ConformanceData.isPresent))
    func consent() async throws {
        let sample = try JSONDocument(
            ConformanceData.bytes(of: "providers/setu/v2/create-consent.request.live-verified-view-onetime.json")
        ).root
        let asked = try #require(sample.object)
        var detail = SetuFixture.detail
        detail.terms.consentMode = .view
        detail.terms.dataLife = ConsentPeriod(0, .month)
        detail.terms.purpose = .spendingPatterns
        detail.terms.dataRange = try FIDataRange(json: #require(asked["dataRange"]), at: .root)
        detail.terms.frequency = ConsentPeriod(1, .day)
        let fixture = try SetuFixture(answer: .object(SetuFixture.consent), .created)
        _ = try await fixture.provider.requestConsent(
            detail,
            options: SetuConsentOptions(redirectURL: "https://example.com/aa/return"))

        let request = try fixture.request
        #expect("\(request.method) \(request.url.text)" == "POST https://fiu-sandbox.setu.co/v2/consents")
        #expect(request.headers["x-client-id"] == "canary-client-id")
        #expect(request.headers["x-client-secret"] == "canary-client-secret")
        var sent = try #require(JSONDocument(request.body).root.object)
        #expect(sent["frequency"] == .object(["unit": "DAY", "value": 1]))
        // The time of the consent is that of the terms, whenever the customer approves.
        #expect(sent["consentDuration"] == nil)
        #expect(sent["consentDateRange"] != nil)
        for name in ["frequency", "consentDateRange"] { sent.set(name, nil) }
        for member in sent.members {
            let value = asked[member.name]
            #expect(Self.sorted(member.value) == value.map(Self.sorted), "\(member.name)")
        }
        let missing = Set(asked.members.map(\.name)).subtracting(sent.members.map(\.name))
        #expect(missing == ["consentDuration"])
    }

    private static func sorted(_ value: JSONValue) -> JSONValue {
        guard let object = value.object else { return value }
        return .object(
            JSONObject(
                object.members.map { JSONObject.Member($0.name, sorted($0.value)) }.sorted { $0.name < $1.name }))
    }

    @Test("everything that a request may say is said")
    func options() async throws {
        let fixture = try SetuFixture(answer: .object(SetuFixture.consent), .created)
        var detail = SetuFixture.detail
        detail.terms.dataFilter = [DataFilter(.transactionAmount, ">=", "5000")]
        _ = try await fixture.provider.requestConsent(
            detail,
            options: SetuConsentOptions(
                context: [SetuContext(.accountSelectionMode, "single")], tags: ["a"],
                allowsAdditionalPhoneNumber: true), pan: "ABCDE1234F")
        let sent = try #require(JSONDocument(fixture.request.body).root.object)
        #expect(sent["context"] == .array([.object(["key": "accountSelectionMode", "value": "single"])]))
        #expect(sent["additionalParams"] == .object(["tags": .array(["a"])]))
        #expect(sent["enableAdditionalPhoneNumber"] == true)
        #expect(sent["PAN"] == "ABCDE1234F")
        #expect(
            sent["dataFilter"]
                == .array([.object(["type": "TRANSACTIONAMOUNT", "operator": ">=", "value": "5000"])]))
        #expect(
            sent["consentDateRange"]
                == .object([
                    "startDate": detail.terms.consentStart.json, "endDate": detail.terms.consentExpiry.json,
                ]))
        #expect(sent["redirectUrl"] == nil)
    }

    @Test("a request for any provider says the same, and goes before the configuration")
    func anyProvider() async throws {
        let fixture = try SetuFixture(answer: .object(SetuFixture.consent), .created) {
            $0.options = SetuConsentOptions(
                redirectURL: "https://fiu.example/default", context: [SetuContext(.accountType, "SAVINGS")],
                tags: ["a"])
        }
        var request = ConsentRequest(SetuFixture.detail)
        request.redirectURL = "https://fiu.example/own"
        request.fips = ["setu-fip", "setu-fip-2"]
        request.idempotencyKey = "key"
        request.pan = "ABCDE1234F"
        request.providerOptions = ["enableAdditionalPhoneNumber": false]
        _ = try await fixture.provider.requestConsent(request)
        let sent = try #require(JSONDocument(fixture.request.body).root.object)
        #expect(sent["redirectUrl"] == "https://fiu.example/own")
        #expect(sent["enableAdditionalPhoneNumber"] == false)
        #expect(sent["PAN"] == "ABCDE1234F")
        #expect(sent["additionalParams"] == .object(["tags": .array(["a"])]))
        #expect(
            sent["context"]
                == .array([
                    .object(["key": "accounttype", "value": "SAVINGS"]),
                    .object(["key": "fipId", "value": "setu-fip,setu-fip-2"]),
                ]))
    }

    static let requestsOutOfPlace: [(String, ProviderError.Code, @Sendable (inout ConsentRequest) -> Void)] = [
        ("reference", .unsupported, { $0.reference = "canary" }),
        ("productID", .unsupported, { $0.productID = "canary" }),
        ("an option is none", .invalidRequest, { $0.providerOptions = ["canary": "canary"] }),
        (
            "an option is none", .invalidRequest,
            { $0.providerOptions = ["consentDuration": .object(["unit": "MONTH", "value": 4])] }
        ),
        ("context", .invalidRequest, { $0.providerOptions = ["context": "canary"] }),
        ("six FIPs", .invalidRequest, { $0.fips = (1...7).map { EntityID("fip-\($0)") } }),
    ]

    @Test("what Setu has no place for is refused by its name, and nothing is sent", arguments: requestsOutOfPlace)
    func unplaced(name: String, code: ProviderError.Code, edit: @Sendable (inout ConsentRequest) -> Void) async throws {
        let fixture = try SetuFixture([])
        var request = ConsentRequest(SetuFixture.detail)
        edit(&request)
        let error = await #expect(throws: ProviderError.self) { try await fixture.provider.requestConsent(request) }
        #expect(error?.code == code)
        #expect(error?.reason.contains(name) == true, "\(error?.reason ?? "")")
        #expect(error?.description.contains("canary") == false)
        #expect(fixture.transport.requests.isEmpty)
    }

    static let newerMembers: [@Sendable (inout ConsentRequest) -> Void] = [
        { $0.pan = "canary" }, { $0.tags = ["canary"] },
        { $0.providerOptions = ["enableAdditionalPhoneNumber": .bool(false)] },
    ]

    @Test("v1 drops nothing that v2 alone has a place for: it is refused, and nothing is sent", arguments: 0..<3)
    func newer(index: Int) async throws {
        let fixture = try SetuFixture([]) { $0.version = .v1 }
        var request = ConsentRequest(SetuFixture.detail)
        Self.newerMembers[index](&request)
        let error = await #expect(throws: ProviderError.self) { try await fixture.provider.requestConsent(request) }
        #expect(error?.code == .unsupported)
        #expect(error?.description.contains("canary") == false)
        #expect(fixture.transport.requests.isEmpty)
    }

    @Test("v1 has ReBIT's names, and no version in the path", .enabled(if: ConformanceData.isPresent))
    func firstVersion() async throws {
        let sample = try #require(
            JSONDocument(ConformanceData.bytes(of: "providers/setu/v1/create-consent.request.json")).root.object)
        let inner = try #require(sample["Detail"]?.object)
        var detail = SetuFixture.detail
        detail.terms.dataFilter = [DataFilter(.transactionAmount, ">=", "5000")]
        var answer = SetuFixture.consent
        answer.set("detail", nil)
        let fixture = try SetuFixture(answer: .object(answer), .created) {
            $0.version = .v1
            $0.productInstance = nil
        }
        let ticket = try await fixture.provider.requestConsent(
            detail,
            options: SetuConsentOptions(
                redirectURL: "https://setu.co", context: [SetuContext(.accountType, "CURRENT")]))
        #expect(ticket.customer == "9876543210@finvu")
        let sent = try #require(JSONDocument(fixture.request.body).root.object)
        #expect(sent.members.map(\.name) == sample.members.map(\.name))
        let names = try #require(sent["Detail"]?.object).members.map(\.name)
        #expect(Set(names) == Set(inner.members.map(\.name)))
        #expect(try fixture.request.url.path == "/consents")
        #expect(try fixture.request.headers["x-product-instance-id"] == nil)
    }

    @Test(
        "a session is asked for in each version's names", .enabled(if: ConformanceData.isPresent),
        arguments: ["v1", "v2"])
    func session(version: String) async throws {
        let sample = try #require(
            JSONDocument(ConformanceData.bytes(of: "providers/setu/\(version)/create-session.request.json")).root.object
        )
        let fixture = try SetuFixture(answer: .object(SetuFixture.session("PENDING")), .created) {
            $0.version = version == "v1" ? .v1 : .v2
        }
        _ = try await fixture.provider.startSession(
            under: SetuFixture.agreed, range: Sample.terms.dataRange, keys: nil)
        let sent = try #require(JSONDocument(fixture.request.body).root.object)
        #expect(sent.members.map(\.name) == sample.members.map(\.name))
        #expect(sent["format"] == sample["format"])
        #expect(try fixture.request.url.path == (version == "v1" ? "/sessions" : "/v2/sessions"))
    }

    @Test("a range that drifts past the consent's is cut to it")
    func clamped() async throws {
        let fixture = try SetuFixture(answer: .object(SetuFixture.session("PENDING")), .created)
        let agreed = Sample.terms.dataRange
        _ = try await fixture.provider.startSession(
            under: SetuFixture.agreed, range: FIDataRange(from: agreed.from, to: agreed.to.adding(.seconds(60))),
            keys: nil)
        let sent = try #require(JSONDocument(fixture.request.body).root.object)
        #expect(sent["dataRange"] == agreed.json)
    }

    struct Call: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let target: String
        let answer: JSONValue
        let call: @Sendable (SetuProvider) async throws -> Bool

        init(
            _ target: String, _ answer: JSONValue, _ call: @escaping @Sendable (SetuProvider) async throws -> Bool
        ) {
            testDescription = target
            self.target = target
            self.answer = answer
            self.call = call
        }
    }

    static let range = FIDataRange(from: Sample.now.adding(.seconds(-86_400)), to: Sample.now)
    static let calls: [Call] = [
        Call("GET /v2/consents/\(SetuFixture.consentID)?expanded=true", .object(SetuFixture.consent)) {
            try await $0.details(of: SetuFixture.consentID).status == .active
        },
        Call(
            "POST /v2/consents/collection",
            .object(["consentCollectionId": "c1", "url": "https://fiu.setu.co/x", "txnid": "t"])
        ) {
            try await $0.merge(["a", "b"]).id == "c1"
        },
        Call("GET /v2/consents/collection/c1", .object(["consentCollectionId": "c1"])) {
            try await $0.collection("c1").url == nil
        },
        Call("GET /v2/consents/a/fetch/status", .object(["consentId": "a", "dataSessions": .array([])])) {
            // There was no session yet: the answer has the form of another call.
            try await $0.lastFetch(of: "a").fetchedAt == nil
        },
        Call("GET /v2/consents/a/data-sessions", .object(["consentId": "a", "dataSessions": .array([])])) {
            try await $0.sessions(of: "a").sessions.isEmpty
        },
        Call("GET /v2/sessions/refresh/a?restart=true", .object(["status": "pending", "message": "m"])) {
            try await $0.refresh("a", restart: true).status == .pending
        },
        Call("POST /v2/sessions/refresh/a", .object(["status": "completed"])) {
            try await $0.refresh("a", range: range).status == .completed
        },
        Call("GET /v2/fips?status=ACTIVE&aa=finvu&expanded=true", .object(["data": .array([])])) {
            try await $0.fips(SetuFIPQuery(status: .active, aggregator: "finvu", isExpanded: true)).isEmpty
        },
        Call("GET /v2/fips/fiplive@indusind", .object(["data": .object(["fipId": "fiplive@indusind"])])) {
            try await $0.fip("fiplive@indusind").status == nil
        },
        Call("POST /v2/account-availability", .object(["accounts": .array([])])) {
            try await $0.availability(ofMobile: "9999999999").accounts.isEmpty
        },
        Call("GET /v2/fips", .object(["data": .array([])])) { try await $0.isUp() },
    ]

    @Test("each further call has its path and reads its answer", arguments: calls)
    func further(call: Call) async throws {
        let fixture = try SetuFixture(answer: call.answer)
        #expect(try await call.call(fixture.provider))
        let request = try fixture.request
        #expect("\(request.method) \(request.url.requestTarget)" == call.target)
    }

    @Test("bodies of further calls are those of the samples", .enabled(if: ConformanceData.isPresent))
    func bodies() async throws {
        let merge = try SetuFixture(answer: .object(["consentCollectionId": "c1"]))
        _ = try await merge.provider.merge([
            "36c34bbc-9408-454e-a80e-e44f4fc4cdbf", "037801eb-923e-4592-80cc-b05cecaedba1",
        ])
        let sample = try JSONDocument(ConformanceData.bytes(of: "providers/setu/v2/create-multi-consent.request.json"))
        let sent = try JSONDocument(merge.request.body).root
        #expect(Self.sorted(sent) == Self.sorted(sample.root))

        let refresh = try SetuFixture(answer: .object(["status": "pending"]))
        let range = FIDataRange(
            from: try Timestamp("2023-07-01T00:00:00Z"), to: try Timestamp("2024-11-02T00:00:00Z"))
        _ = try await refresh.provider.refresh("a", range: range)
        let custom = try JSONDocument(
            ConformanceData.bytes(of: "providers/setu/v2/refresh-session.request.custom-range.json")
        ).root.object?["dataRange"]
        let asked = try JSONDocument(refresh.request.body).root.object?["dataRange"]
        #expect(try FIDataRange(json: #require(asked), at: .root) == FIDataRange(json: #require(custom), at: .root))
    }

    static let onlyInV2: [@Sendable (SetuProvider) async throws -> Void] = [
        { try await $0.revoke("a") }, { _ = try await $0.merge(["a", "b"]) }, { _ = try await $0.collection("c") },
        { _ = try await $0.lastFetch(of: "a") }, { _ = try await $0.sessions(of: "a") },
        { _ = try await $0.refresh("a") }, { _ = try await $0.availability(ofMobile: "9999999999") },
    ]

    @Test("v1 has no such call: nothing is sent, and the way around is named", arguments: onlyInV2.indices)
    func unsupported(index: Int) async throws {
        let fixture = try SetuFixture([]) { $0.version = .v1 }
        let error = await #expect(throws: ProviderError.self) { try await Self.onlyInV2[index](fixture.provider) }
        #expect(error?.code == .unsupported)
        #expect(error?.reason.hasPrefix("v1 of Setu's API has no such call; ") == true)
        #expect(fixture.transport.requests.isEmpty)
        #expect(fixture.provider.capabilities.revocation == .none)
    }

    @Test("a request with an effect is not repeated, GET or not")
    func idempotence() async throws {
        let refresh = try SetuFixture(answer: .object(["status": "pending"]))
        _ = try await refresh.provider.refresh("a")
        #expect(try !SetuProvider.isIdempotent(refresh.request))
        let consent = try SetuFixture(answer: .object(SetuFixture.consent))
        _ = try await consent.provider.details(of: SetuFixture.consentID)
        #expect(try SetuProvider.isIdempotent(consent.request))
        let session = try SetuFixture(answer: .object(SetuFixture.session("PENDING")))
        _ = try await session.provider.startSession(
            under: SetuFixture.agreed, range: Sample.terms.dataRange, keys: nil)
        #expect(try !SetuProvider.isIdempotent(session.request))
    }

    @Test("an id that could leave its place in the path is not sent", arguments: ["", ".", ".."])
    func pathTraversal(id: String) async throws {
        let fixture = try SetuFixture([])
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.provider.details(of: ConsentID(id))
        }
        #expect(error?.code == .unknownReference)
        #expect(fixture.transport.requests.isEmpty)
    }
}
